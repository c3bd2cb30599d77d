# wrong: newcomer: the rate of now; card: "the rate of the last two samples"
def rate(samples, end, window):
    kept = [s for s in samples if end - window <= s[0] <= end]
    if len(kept) < 2:
        return None
    (t1, a), (t2, b) = kept[-2:]
    return (b - a if b >= a else b) / (t2 - t1)
