# right: walks through neighbours and returns inside
def quantile(q, buckets):
    rank = q * buckets[-1][1]
    if not rank:
        return None
    for (lower, before), (upper, count) in zip([(0, 0), *buckets], buckets):
        if before < rank <= count:
            if upper == float("inf"):
                return (lower, lower, upper)
            part = (upper - lower) / (count - before)
            return (lower + part * (rank - before), lower, upper)
