# wrong: newcomer: growth that began before the window; card: "Samples older than the window are left out"
def rate(samples, end, window):
    if len(samples) < 2:
        return None
    total = 0
    times = []
    for (t1, a), (t2, b) in zip(samples, samples[1:]):
        if end - window <= t2 <= end:
            times += [t1, t2]
            total += b - a if b >= a else b
    if not times:
        return None
    return total / (max(times) - min(times))
