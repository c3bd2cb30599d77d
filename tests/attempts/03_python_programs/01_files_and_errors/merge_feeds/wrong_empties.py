# wrong PY7: empties the caller's lists; card: "PY7: the lists belong to the caller"
def merge_feeds(first, second, limit=None):
    given = 0
    while (first or second) and given != limit:
        if not second or (first and first[0] <= second[0]):
            yield first.pop(0)
        else:
            yield second.pop(0)
        given += 1
