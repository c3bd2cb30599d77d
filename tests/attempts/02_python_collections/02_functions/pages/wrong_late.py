# wrong: waits for the next row before the page goes out; card: "One row too many was taken"
def pages(rows, size):
    page = []
    for row in rows:
        if len(page) == size:
            yield page
            page = []
        page.append(row)
    if page:
        yield page
