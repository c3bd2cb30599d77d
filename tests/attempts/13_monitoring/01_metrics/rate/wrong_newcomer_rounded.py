# wrong: newcomer: whole numbers; card: "cuts off what stands behind the point"
def rate(samples, end, window):
    kept = [s for s in samples if end - window <= s[0] <= end]
    if len(kept) < 2:
        return None
    total = 0
    for (_, a), (_, b) in zip(kept, kept[1:]):
        total += b - a if b >= a else b
    return total // (kept[-1][0] - kept[0][0])
