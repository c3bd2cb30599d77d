# wrong PY3: a page is full one row too late; card: "PY3: the page was full one row earlier"
def pages(rows, size):
    page = []
    for row in rows:
        page.append(row)
        if len(page) > size:
            yield page
            page = []
    if page:
        yield page
