# right: counts down what the page still needs
def pages(rows, size):
    page = []
    left = size
    for row in rows:
        page.append(row)
        left = left - 1
        if left == 0:
            yield page.copy()
            page = []
            left = size
    if left < size:
        yield page.copy()
