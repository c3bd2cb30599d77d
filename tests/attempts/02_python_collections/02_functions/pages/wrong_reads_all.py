# wrong: yields, after it has read everything; card: "The whole stream was read"
def pages(rows, size):
    rows = list(rows)
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
