# wrong: the next row shows that the page is full; card: "One row too many was taken"
def pages(rows, size):
    page = []
    for row in rows:
        if len(page) == size:
            yield page
            page = []
        page.append(row)
    if page != []:
        yield page
