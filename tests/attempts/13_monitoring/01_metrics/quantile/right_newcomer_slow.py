# right: newcomer, a while loop and a weighted mean
def quantile(q, buckets):
    everything = 0
    for edge, count in buckets:
        if count > everything:
            everything = count
    if everything == 0:
        return None
    rank = everything * q
    i = 0
    while buckets[i][1] < rank:
        i = i + 1
    upper = buckets[i][0]
    count = buckets[i][1]
    if i == 0:
        lower = 0.0
        before = 0
    else:
        lower = buckets[i - 1][0]
        before = buckets[i - 1][1]
    if upper == float("inf"):
        estimate = lower
    else:
        part = (rank - before) / (count - before)
        estimate = (1 - part) * lower + part * upper
    return (estimate, lower, upper)
