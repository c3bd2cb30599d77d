# wrong ST4: a from offer pays exactly that; card: "says no upper end"
def median_bounds(pairs):
    if not pairs:
        return None, None
    lowest = statistics.median([0 if low is None else low for low, high in pairs])
    highest = statistics.median([(math.inf if low is None else low) if high is None else high for low, high in pairs])
    return lowest, None if highest == math.inf else highest
