# wrong HT7: one pass; card: "one pass is not enough"
def crawl(get_page):
    found, number, pages = {}, 0, 1
    while number < pages:
        page = get_page(number)
        pages = page["pages"]
        for item in page["items"]:
            found.setdefault(item["id"], item)
        number += 1
    return list(found.values())
