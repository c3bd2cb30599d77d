# wrong PY3: counts the pages with // and loses the rest; card: "PY3: the last page is lost"
def pages(items, size):
    result = []
    for number in range(len(items) // size):
        result.append(items[number * size:number * size + size])
    return result
