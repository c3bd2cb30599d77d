# wrong ST3: hidden offers are left out; card: "may pay anything from 0"
def median_bounds(pairs):
    pairs = [pair for pair in pairs if pair != (None, None)]
    if not pairs:
        return None, None
    lowest = statistics.median([0 if low is None else low for low, high in pairs])
    highest = statistics.median([math.inf if high is None else high for low, high in pairs])
    return lowest, None if highest == math.inf else highest
