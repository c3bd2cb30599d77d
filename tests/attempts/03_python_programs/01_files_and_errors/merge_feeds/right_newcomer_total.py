# right: one step for each number, three questions
def merge_feeds(first, second, limit=None):
    i = 0
    j = 0
    total = len(first) + len(second)
    for n in range(total):
        if limit is not None and n == limit:
            break
        if i == len(first):
            number = second[j]
            j = j + 1
        elif j == len(second):
            number = first[i]
            i = i + 1
        elif first[i] <= second[j]:
            number = first[i]
            i = i + 1
        else:
            number = second[j]
            j = j + 1
        yield number
