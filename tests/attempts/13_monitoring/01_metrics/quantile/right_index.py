# right: finds the place first
def quantile(q, buckets):
    if buckets[-1][1] == 0:
        return None
    rank = buckets[-1][1] * q
    place = 0
    while buckets[place][1] < rank:
        place = place + 1
    lower = 0.0 if place == 0 else buckets[place - 1][0]
    if place == len(buckets) - 1:
        return lower, lower, float("inf")
    before = 0 if place == 0 else buckets[place - 1][1]
    share = (rank - before) / (buckets[place][1] - before)
    return lower + share * (buckets[place][0] - lower), lower, buckets[place][0]
