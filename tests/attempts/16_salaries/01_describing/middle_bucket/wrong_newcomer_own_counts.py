# wrong ME2: each number is the count of its own bucket, so I add them up; card: "running sums already"
def middle_bucket(buckets):
    total = sum(count for limit, count in buckets)
    if total == 0:
        return None
    seen = 0
    for limit, count in buckets:
        seen += count
        if seen >= total / 2:
            return limit
