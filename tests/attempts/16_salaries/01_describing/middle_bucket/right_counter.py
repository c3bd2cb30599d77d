# right: by place, step by step
def middle_bucket(buckets):
    if len(buckets) == 0:
        return None
    total = buckets[len(buckets) - 1][1]
    if total == 0:
        return None
    place = 0
    while buckets[place][1] < total / 2:
        place += 1
    return buckets[place][0]
