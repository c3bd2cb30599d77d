# wrong: half means more than half; card: "at least half"
def middle_bucket(buckets):
    if not buckets or buckets[-1][1] == 0:
        return None
    for limit, count in buckets:
        if count > buckets[-1][1] / 2:
            return limit
