# wrong PY3: reads the page that has the number `pages`; card: "the numbers stay below `pages`"
def crawl(get_page):
    # "up to the newest pages": the last one as well
    seen = {}
    for attempt in range(5):
        before = len(seen)
        number, pages = 0, 0
        while number <= pages:
            answer = get_page(number)
            pages = answer["pages"]
            for item in answer["items"]:
                seen.setdefault(item["id"], item)
            number += 1
        if len(seen) == before:
            break
    return list(seen.values())
