# wrong: the step forward stands below the loop; card: "`start` never grows inside the loop"
def pages(items, size):
    result = []
    start = 0
    while start < len(items):
        result.append(items[start:start + size])
    start = start + size
    return result
