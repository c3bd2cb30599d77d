# wrong: the bucket in the middle of the list; card: "at least half"
def middle_bucket(buckets):
    if not buckets or buckets[-1][1] == 0:
        return None
    return buckets[len(buckets) // 2][0]
