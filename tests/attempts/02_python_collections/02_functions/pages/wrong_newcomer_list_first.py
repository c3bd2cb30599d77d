# wrong: a list first, then slices; card: "The whole stream was read"
def pages(rows, size):
    rows = list(rows)
    start = 0
    while start < len(rows):
        yield rows[start:start + size]
        start = start + size
