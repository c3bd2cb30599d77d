# wrong PY3: forgets the page that is not full; card: "The last rows stand on a page that is not full"
def pages(rows, size):
    page = []
    for row in rows:
        page.append(row)
        if len(page) == size:
            yield page
            page = []
