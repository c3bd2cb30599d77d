# wrong: of equals either may come first; card: "the one from `first` comes first"
def merge_feeds(first, second, limit=None):
    i = 0
    j = 0
    count = 0
    while i < len(first) or j < len(second):
        if limit is not None and count == limit:
            return
        if j == len(second) or (i < len(first) and first[i] < second[j]):
            yield first[i]
            i = i + 1
        else:
            yield second[j]
            j = j + 1
        count = count + 1
