# wrong ME6: adds the counts up; card: "ME"
def quantile(q, buckets):
    total = sum(count for _, count in buckets)
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
    return (lower + (upper - lower) * (rank - before) / (count - before), lower, upper)
