# wrong: nothing in the body moves the answer; card: "does a loop never end?"
def pages(items, size):
    start = 0
    while start < len(items):
        page = items[start:start + size]
    return [page]
