# wrong: builds all pages at once; card: "All pages at once, in a list"
def pages(rows, size):
    rows = list(rows)
    return [rows[start : start + size] for start in range(0, len(rows), size)]
