# right: walks the second list, the first between
def merge_feeds(first, second, limit=None):
    if limit is None:
        limit = len(first) + len(second)
    place = 0
    for number in second:
        while place < len(first) and first[place] <= number:
            if limit == 0:
                return
            yield first[place]
            limit = limit - 1
            place = place + 1
        if limit == 0:
            return
        yield number
        limit = limit - 1
    for number in first[place:]:
        if limit == 0:
            return
        yield number
        limit = limit - 1
