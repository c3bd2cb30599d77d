# wrong: of equal numbers the second list goes first; card: "Of equal numbers the one from `first` comes first"
def merge_feeds(first, second, limit=None):
    i = j = given = 0
    while i < len(first) or j < len(second):
        if given == limit:
            return
        if j == len(second) or (i < len(first) and first[i] < second[j]):
            yield first[i]
            i += 1
        else:
            yield second[j]
            j += 1
        given += 1
