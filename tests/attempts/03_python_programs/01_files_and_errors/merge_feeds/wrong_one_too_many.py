# wrong PY3: gives one number more than the limit; card: "one number too many was given"
def merge_feeds(first, second, limit=None):
    i = j = given = 0
    while i < len(first) or j < len(second):
        if limit is not None and given > limit:
            return
        if j == len(second) or (i < len(first) and first[i] <= second[j]):
            yield first[i]
            i += 1
        else:
            yield second[j]
            j += 1
        given += 1
