# right: the shorter walk first, then the rests by slices
def merge_feeds(first, second, limit=None):
    def every():
        i, j = 0, 0
        while i < len(first) and j < len(second):
            if second[j] < first[i]:
                yield second[j]
                j += 1
            else:
                yield first[i]
                i += 1
        yield from first[i:]
        yield from second[j:]

    for number, item in enumerate(every()):
        if limit is not None and number >= limit:
            break
        yield item
