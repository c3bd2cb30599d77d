# right: counts the rows of a page
def pages(rows, size):
    count = 0
    page = []
    for row in rows:
        page = page + [row]
        count += 1
        if count == size:
            yield page
            page, count = [], 0
    if count != 0:
        yield page
