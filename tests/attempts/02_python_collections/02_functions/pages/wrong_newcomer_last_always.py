# wrong PY3: what is left is always a page; card: "no empty one follows"
def pages(rows, size):
    page = []
    for row in rows:
        page.append(row)
        if len(page) == size:
            yield page
            page = []
    yield page
