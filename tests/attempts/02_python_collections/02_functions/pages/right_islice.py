# right: islice takes what a page needs
from itertools import islice


def pages(rows, size):
    stream = iter(rows)
    while page := list(islice(stream, size)):
        yield page
