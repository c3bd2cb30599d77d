# wrong PY8: a row that is None ends the stream; card: "PY3: the rows of the last page are lost"
def pages(rows, size):
    stream = iter(rows)
    row = next(stream, None)
    while row is not None:
        page = [row]
        while len(page) < size:
            row = next(stream, None)
            if row is None:
                break
            page.append(row)
        yield page
        if row is not None:
            row = next(stream, None)
