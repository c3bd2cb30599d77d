# right: walk from the top down and remember the last limit that still holds half
def middle_bucket(buckets):
    if len(buckets) == 0 or buckets[-1][1] == 0:
        return None
    total = buckets[-1][1]
    answer = None
    for limit, count in reversed(buckets):
        if count * 2 >= total:
            answer = limit
    return answer
