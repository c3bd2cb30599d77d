# wrong ME9: newcomer: divides by the window; card: "nobody measured"
def rate(samples, end, window):
    kept = [s for s in samples if end - window <= s[0] <= end]
    if len(kept) < 2:
        return None
    total = 0
    for (_, a), (_, b) in zip(kept, kept[1:]):
        total += b - a if b >= a else b
    return total / window
