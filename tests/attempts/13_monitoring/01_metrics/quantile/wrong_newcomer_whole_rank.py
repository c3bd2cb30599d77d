# wrong: newcomer: a rank is a whole number; card: "it is not rounded"
def quantile(q, buckets):
    rank = round(q * buckets[-1][1])
    if buckets[-1][1] == 0:
        return None
    lower = before = 0
    for upper, count in buckets:
        if count >= rank:
            if upper == float("inf"):
                return lower, lower, upper
            return lower + (upper - lower) * (rank - before) / (count - before), lower, upper
        lower, before = upper, count
