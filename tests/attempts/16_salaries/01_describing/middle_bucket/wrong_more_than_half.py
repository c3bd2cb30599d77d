# wrong: more than half instead of at least half; card: "5 of 10 is at least half"
def middle_bucket(buckets):
    if not buckets or buckets[-1][1] == 0:
        return None
    for limit, below in buckets:
        if below > buckets[-1][1] / 2:
            return limit
