# wrong PY4: takes the items out of the caller's list; card: "PY4: the function changed a list"
def pages(items, size):
    result = []
    while items:
        page = []
        while items and len(page) < size:
            page.append(items.pop(0))
        result.append(page)
    return result
