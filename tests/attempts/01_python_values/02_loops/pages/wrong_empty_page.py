# wrong PY3: one page too many when the length is a multiple of the size; card: "PY3: a page without items"
def pages(items, size):
    result = []
    start = 0
    while start <= len(items):
        result.append(items[start:start + size])
        start = start + size
    return result
