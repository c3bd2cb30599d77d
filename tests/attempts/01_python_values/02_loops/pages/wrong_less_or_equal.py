# wrong PY3: 300 by 50 comes out right, a shorter last page is lost; card: "PY3: the last page is lost"
def pages(items, size):
    result = []
    start = 0
    while start + size <= len(items):
        result.append(items[start:start + size])
        start = start + size
    return result
