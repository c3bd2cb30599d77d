# wrong: an empty histogram is fast; card: "no request was fast, none was slow"
def quantile(q, buckets):
    total = buckets[-1][1]
    if total == 0:
        return (0, 0, 0)
    rank = q * total
    lower, before = 0, 0
    for upper, count in buckets:
        if count >= rank:
            break
        lower, before = upper, count
    if upper == float("inf"):
        return (lower, lower, upper)
    return (lower + (upper - lower) * (rank - before) / (count - before), lower, upper)
