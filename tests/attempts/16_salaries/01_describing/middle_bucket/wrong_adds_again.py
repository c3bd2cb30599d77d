# wrong ME2: takes running sums for counts; card: "running sums"
def middle_bucket(buckets):
    if not buckets:
        return None
    total = sum(count for limit, count in buckets)
    if total == 0:
        return None
    seen = 0
    for limit, count in buckets:
        seen += count
        if seen * 2 >= total + 8:
            return limit
