# wrong HT7: stops when as many are known as the site counts; card: "pass after pass, until one brings nothing new"
def crawl(get_page):
    found = {}
    for attempt in range(5):
        number, pages = 0, 1
        while number < pages:
            page = get_page(number)
            pages = page["pages"]
            for item in page["items"]:
                found.setdefault(item["id"], item)
            number += 1
        if len(found) >= page["found"]:
            break
    return list(found.values())
