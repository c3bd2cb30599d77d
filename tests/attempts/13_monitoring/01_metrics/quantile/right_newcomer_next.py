# right: newcomer, a padded list
def quantile(q, buckets):
    rank = q * buckets[-1][1]
    if not rank:
        return None
    position = next(i for i, (le, count) in enumerate(buckets) if count >= rank)
    padded = [(0, 0), *buckets]
    (lower, before), (upper, count) = padded[position:position + 2]
    if position == len(buckets) - 1:
        return lower, lower, upper
    return lower + (upper - lower) * (rank - before) / (count - before), lower, upper
