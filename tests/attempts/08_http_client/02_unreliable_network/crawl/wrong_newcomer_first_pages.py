# wrong HT7: the first answer knows how many pages there are; card: "the number in the last answer counts"
def crawl(get_page):
    seen = {}
    for attempt in range(5):
        before = len(seen)
        first = get_page(0)
        for item in first["items"]:
            seen.setdefault(item["id"], item)
        for number in range(1, first["pages"]):
            for item in get_page(number)["items"]:
                seen.setdefault(item["id"], item)
        if len(seen) == before:
            break
    return list(seen.values())
