# right: fills one page item by item, lays it away when full
def pages(items, size):
    result = []
    page = []
    for item in items:
        page.append(item)
        if len(page) == size:
            result.append(page)
            page = []
    if len(page) > 0:
        result.append(page)
    return result
