# right: fills a page item by item and starts a new one when it is full
def pages(items, size):
    result = []
    for item in items:
        if len(result) == 0 or len(result[-1]) == size:
            result.append([])
        result[-1].append(item)
    return result
