# wrong: the first bucket begins at its edge; card: "The first bucket begins at 0"
def quantile(q, buckets):
    total = buckets[-1][1]
    if total == 0:
        return None
    rank = q * total
    lower, before = buckets[0][0], 0
    for upper, count in buckets:
        if count >= rank:
            break
        lower, before = upper, count
    if upper == float("inf"):
        return (lower, lower, upper)
    return (lower + (upper - lower) * (rank - before) / (count - before), lower, upper)
