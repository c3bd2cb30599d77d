# wrong ME6: takes the count as the bucket's own; card: "50 of the rank come before them"
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
    if upper == float("inf"):
        return (lower, lower, upper)
    return (lower + (upper - lower) * rank / count, lower, upper)
