# wrong: <= is enough, then 300 lines give 6; card: "PY3: the last page is lost; is there an item at `start`? Then there is a page"
def pages(items, size):
    result = []
    start = 0
    while start + size <= len(items):
        result.append(items[start:start + size])
        start = start + size
    return result
...
len(pages(lines, 50))
