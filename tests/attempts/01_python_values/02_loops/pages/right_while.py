# right: the while loop, mended in its question
def pages(items, size):
    result = []
    start = 0
    while start < len(items):
        result.append(items[start:start + size])
        start = start + size
    return result
