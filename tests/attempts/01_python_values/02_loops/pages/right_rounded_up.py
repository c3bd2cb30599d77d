# right: counts the pages first, whole division rounded up
def pages(items, size):
    count = (len(items) + size - 1) // size
    return [list(items[number * size:(number + 1) * size]) for number in range(count)]
