# wrong: takes the length of a stream; card: "A stream has no length"
def pages(rows, size):
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
