# wrong PY8: asks about the limit after the yield; card: "`limit=0` allows no number at all"
def merge_feeds(first, second, limit=None):
    i = 0
    j = 0
    count = 0
    while i < len(first) or j < len(second):
        if j == len(second) or (i < len(first) and first[i] <= second[j]):
            yield first[i]
            i = i + 1
        else:
            yield second[j]
            j = j + 1
        count = count + 1
        if limit is not None and count == limit:
            return
