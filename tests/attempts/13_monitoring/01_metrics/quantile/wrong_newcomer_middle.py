# wrong ME7: newcomer: the middle of the bucket; card: "half way is right only when"
def quantile(q, buckets):
    rank = q * buckets[-1][1]
    if rank == 0:
        return None
    lower = 0
    for upper, count in buckets:
        if count >= rank:
            if upper == float("inf"):
                return lower, lower, upper
            return (lower + upper) / 2, lower, upper
        lower = upper
