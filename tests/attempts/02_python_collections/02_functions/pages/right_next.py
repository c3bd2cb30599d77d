# right: next with a mark for the end
def pages(rows, size):
    end = object()
    stream = iter(rows)
    row = next(stream, end)
    while row is not end:
        page = [row]
        while len(page) < size:
            row = next(stream, end)
            if row is end:
                break
            page.append(row)
        yield page
        if row is not end:
            row = next(stream, end)
