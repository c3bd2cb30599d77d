# right: a list of ids beside the items
def crawl(get_page):
    ids, items = [], []
    for attempt in range(5):
        found_new = False
        page = 0
        while True:
            answer = get_page(page)
            for item in answer["items"]:
                if item["id"] not in ids:
                    ids.append(item["id"])
                    items.append(item)
                    found_new = True
            page += 1
            if page >= answer["pages"]:
                break
        if not found_new:
            break
    return items
