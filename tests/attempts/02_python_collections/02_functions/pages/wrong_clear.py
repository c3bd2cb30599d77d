# wrong PY4: empties the page it handed out; card: "PY4: each page is the same list"
def pages(rows, size):
    page = []
    for row in rows:
        page.append(row)
        if len(page) == size:
            yield page
            page.clear()
    if page:
        yield page
