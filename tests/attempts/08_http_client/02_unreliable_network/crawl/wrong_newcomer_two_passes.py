# wrong HT7: two passes, as in the demonstration; card: "a pass that brings nothing new is the last"
def crawl(get_page):
    # two passes were enough in the demonstration
    seen = {}
    for attempt in range(2):
        number, pages = 0, 1
        while number < pages:
            answer = get_page(number)
            pages = answer["pages"]
            for item in answer["items"]:
                seen.setdefault(item["id"], item)
            number += 1
    return list(seen.values())
