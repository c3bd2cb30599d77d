# wrong PY8: a limit of 0 counts as no limit; card: "PY8: `limit=0` allows no number at all"
def merge_feeds(first, second, limit=None):
    i = j = given = 0
    while i < len(first) or j < len(second):
        if limit and given == limit:
            return
        if j == len(second) or (i < len(first) and first[i] <= second[j]):
            yield first[i]
            i += 1
        else:
            yield second[j]
            j += 1
        given += 1
