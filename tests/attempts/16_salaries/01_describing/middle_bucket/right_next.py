# right: the first of those that fit, by next
def middle_bucket(buckets):
    offers = buckets[-1][1] if buckets else 0
    fitting = [limit for limit, below in buckets if offers and below >= offers / 2]
    return fitting[0] if fitting else None
