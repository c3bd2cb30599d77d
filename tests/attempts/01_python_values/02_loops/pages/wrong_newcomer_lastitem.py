# wrong: the last index is len - 1, so stop before it; card: "PY3: the last page is lost; is there an item at `start`? Then there is a page"
def pages(items, size):
    result = []
    start = 0
    while start < len(items) - 1:
        result.append(items[start:start + size])
        start = start + size
    return result
...
len(pages(lines, 50))
