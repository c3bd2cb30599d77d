# wrong: one more page after the loop for the rest; card: "PY3: a page without items; index 4 is past the end of four items"
def pages(items, size):
    result = []
    start = 0
    while start + size <= len(items):
        result.append(items[start:start + size])
        start = start + size
    result.append(items[start:])
    return result
...
len(pages(lines, 50))
