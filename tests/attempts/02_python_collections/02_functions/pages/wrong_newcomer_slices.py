# wrong: slices as in the notebook before; card: "A stream has no length and no slices"
def pages(rows, size):
    start = 0
    while start < len(rows):
        yield rows[start:start + size]
        start = start + size
