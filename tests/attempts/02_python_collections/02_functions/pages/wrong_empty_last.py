# wrong PY3: an empty page at the end; card: "PY3: when the rows end with a full page"
def pages(rows, size):
    page = []
    for row in rows:
        page.append(row)
        if len(page) == size:
            yield page
            page = []
    yield page
