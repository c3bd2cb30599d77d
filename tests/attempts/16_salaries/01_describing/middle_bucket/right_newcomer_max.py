# right: the largest count is the total, lists of numbers first
def middle_bucket(buckets):
    counts = []
    limits = []
    for pair in buckets:
        limits.append(pair[0])
        counts.append(pair[1])
    if counts == []:
        return None
    all_of_them = max(counts)
    if all_of_them == 0:
        return None
    i = 0
    while counts[i] / all_of_them < 0.5:
        i = i + 1
    return limits[i]
