# wrong: keeps the item that came last; card: "the item that was seen first"
def crawl(get_page):
    found = {}
    for attempt in range(5):
        before, number, pages = len(found), 0, 1
        while number < pages:
            page = get_page(number)
            pages = page["pages"]
            for item in page["items"]:
                found[item["id"]] = item
            number += 1
        if len(found) == before:
            break
    return list(found.values())
