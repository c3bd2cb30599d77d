# wrong ST4: a million stands for no limit; card: "does not exist"
def median_bounds(pairs):
    if not pairs:
        return None, None
    lowest = statistics.median([0 if low is None else low for low, high in pairs])
    highest = statistics.median([1000000 if high is None else high for low, high in pairs])
    return lowest, None if highest == math.inf else highest
