# wrong PY3: takes one away from the end of each slice; card: "the slice stops before its end already"
def pages(items, size):
    result = []
    start = 0
    while start < len(items):
        result.append(items[start:start + size - 1])
        start = start + size
    return result
