# right: newcomer, asks how long ago
def rate(samples, end, window):
    growth = 0
    first = None
    last = None
    number = 0
    for moment, value in samples:
        if moment > end:
            continue
        if end - moment > window:
            continue
        number = number + 1
        if first is None:
            first = moment
        else:
            if value < last[1]:
                growth = growth + value
            else:
                growth = growth + value - last[1]
        last = (moment, value)
    if number == 0 or number == 1:
        return None
    seconds_between = last[0] - first
    return growth * 1.0 / seconds_between
