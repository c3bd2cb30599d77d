# right: one loop with names carried along
def rate(samples, end, window):
    first = last = value_before = None
    total = 0
    for moment, value in samples:
        if moment < end - window or moment > end:
            continue
        if first is None:
            first = moment
        else:
            last = moment
            if value < value_before:
                total = total + value
            else:
                total = total + value - value_before
        value_before = value
    if last is None:
        return None
    return total / (last - first)
