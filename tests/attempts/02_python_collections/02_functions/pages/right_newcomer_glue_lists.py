# right: enumerate, and a new list for each row
def pages(rows, size):
    page = []
    for number, row in enumerate(rows, start=1):
        page = page + [row]
        if number % size == 0:
            yield page
            page = []
    if page != []:
        yield page
