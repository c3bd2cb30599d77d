# wrong PY3: always one page after the full ones, empty when nothing is left; card: "PY3: a page without items"
def pages(items, size):
    result = []
    start = 0
    while start + size < len(items) + 1:
        result.append(items[start:start + size])
        start = start + size
    result.append(items[start:])
    return result
