# wrong: infinity is handed back; card: "returned as `None`"
def median_bounds(pairs):
    if not pairs:
        return None, None
    lowest = statistics.median([0 if low is None else low for low, high in pairs])
    highest = statistics.median([math.inf if high is None else high for low, high in pairs])
    return lowest, highest
