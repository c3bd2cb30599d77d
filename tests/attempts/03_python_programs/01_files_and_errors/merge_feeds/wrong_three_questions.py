# wrong: asks twice for each number; card: "Too many comparisons"
def merge_feeds(first, second, limit=None):
    i = j = given = 0
    while i < len(first) or j < len(second):
        if given == limit:
            return
        if j == len(second):
            yield first[i]
            i += 1
        elif i == len(first):
            yield second[j]
            j += 1
        elif first[i] < second[j]:
            yield first[i]
            i += 1
        elif first[i] == second[j]:
            yield first[i]
            i += 1
        else:
            yield second[j]
            j += 1
        given += 1
