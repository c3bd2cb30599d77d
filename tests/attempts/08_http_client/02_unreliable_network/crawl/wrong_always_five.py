# wrong: five passes whatever comes; card: "A pass brought nothing new, and the crawl went on"
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
    return list(found.values())
