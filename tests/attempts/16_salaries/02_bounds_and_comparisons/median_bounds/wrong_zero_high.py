# wrong ST4: an open upper end is 0; card: "no 0"
def median_bounds(pairs):
    if not pairs:
        return None, None
    lowest = statistics.median([0 if low is None else low for low, high in pairs])
    highest = statistics.median([0 if high is None else high for low, high in pairs])
    return lowest, None if highest == math.inf else highest
