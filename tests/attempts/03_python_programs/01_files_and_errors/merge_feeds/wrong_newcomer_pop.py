# wrong PY7: empties the caller's lists; card: "the lists belong to the caller"
def merge_feeds(first, second, limit=None):
    count = 0
    while first or second:
        if limit is not None and count == limit:
            return
        if not second or (first and first[0] <= second[0]):
            yield first.pop(0)
        else:
            yield second.pop(0)
        count += 1
