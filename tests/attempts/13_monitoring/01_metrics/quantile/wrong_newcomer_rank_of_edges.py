# wrong ME6: newcomer: all is the sum of the counts; card: "the number of all is 100"
def quantile(q, buckets):
    total = sum(count for _, count in buckets)
    if total == 0:
        return None
    rank = q * total
    lower = before = 0
    for upper, count in buckets:
        if count >= rank:
            if upper == float("inf"):
                return lower, lower, upper
            return lower + (upper - lower) * (rank - before) / (count - before), lower, upper
        lower, before = upper, count
    return lower, lower, float("inf")
