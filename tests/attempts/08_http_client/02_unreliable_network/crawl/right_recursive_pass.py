# right: a helper makes one pass, a while counts the passes
def one_pass(get_page, found):
    page = get_page(0)
    number = 0
    while True:
        for item in page["items"]:
            if item["id"] not in found:
                found[item["id"]] = item
        number += 1
        if number >= page["pages"]:
            return
        page = get_page(number)


def crawl(get_page):
    found, passes, known = {}, 0, -1
    while passes < 5 and len(found) > known:
        known = len(found)
        one_pass(get_page, found)
        passes += 1
    return [found[key] for key in found]
