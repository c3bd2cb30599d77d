# wrong ME7: the estimate alone; card: "one number looks exact"
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
        return lower
    return lower + (upper - lower) * (rank - before) / (count - before)
