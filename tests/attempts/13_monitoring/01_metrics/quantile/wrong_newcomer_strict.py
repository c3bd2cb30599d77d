# wrong ME6: newcomer: the count must be above the rank; card: "the first whose cumulative count is at least the rank"
def quantile(q, buckets):
    rank = q * buckets[-1][1]
    if rank == 0:
        return None
    lower = before = 0
    for upper, count in buckets:
        if count > rank or upper == float("inf"):
            break
        lower, before = upper, count
    if upper == float("inf"):
        return lower, lower, upper
    return lower + (upper - lower) * (rank - before) / (count - before), lower, upper
