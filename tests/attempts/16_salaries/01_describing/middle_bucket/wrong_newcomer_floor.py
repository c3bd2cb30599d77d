# wrong: half of an odd number is rounded down with //; card: "half of 7 is 3.5"
def middle_bucket(buckets):
    if not buckets or buckets[-1][1] == 0:
        return None
    half = buckets[-1][1] // 2
    for limit, count in buckets:
        if count >= half:
            return limit
