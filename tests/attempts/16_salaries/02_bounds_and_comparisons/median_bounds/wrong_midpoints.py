# wrong ST4: every range is its middle; card: "a tuple of two medians"
def median_bounds(pairs):
    if not pairs:
        return None, None
    middles = [high if low is None else low if high is None else (low + high) / 2 for low, high in pairs]
    return statistics.median(middles), statistics.median(middles)
    lowest = statistics.median([0 if low is None else low for low, high in pairs])
    highest = statistics.median([math.inf if high is None else high for low, high in pairs])
    return lowest, None if highest == math.inf else highest
