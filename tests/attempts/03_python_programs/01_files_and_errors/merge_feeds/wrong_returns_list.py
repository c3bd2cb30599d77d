# wrong: a list, not a generator; card: "`yield` hands over one number at a time"
def merge_feeds(first, second, limit=None):
    result = []
    i = j = 0
    while i < len(first) or j < len(second):
        if len(result) == limit:
            break
        if j == len(second) or (i < len(first) and first[i] <= second[j]):
            result.append(first[i])
            i += 1
        else:
            result.append(second[j])
            j += 1
    return result
