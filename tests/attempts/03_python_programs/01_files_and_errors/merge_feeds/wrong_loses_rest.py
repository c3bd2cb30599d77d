# wrong: stops when one list has ended; card: "One list ended and the rest of the other was lost"
def merge_feeds(first, second, limit=None):
    i = j = given = 0
    while i < len(first) and j < len(second):
        if given == limit:
            return
        if first[i] <= second[j]:
            yield first[i]
            i += 1
        else:
            yield second[j]
            j += 1
        given += 1
