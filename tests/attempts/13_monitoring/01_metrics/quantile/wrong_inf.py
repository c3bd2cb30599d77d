# wrong: a line to infinity; card: "has no half way"
def quantile(q, buckets):
    total = buckets[-1][1]
    if total == 0:
        return None
    rank = q * total
    lower, before = 0, 0
    for upper, count in buckets:
        if count >= rank:
            break
        lower, before = upper, count
    return (lower + (upper - lower) * (rank - before) / (count - before), lower, upper)
