# wrong ST4: one open end, so no bound; card: "two of five upper ends are open"
def median_bounds(pairs):
    if not pairs:
        return None, None
    lowest = statistics.median([0 if low is None else low for low, high in pairs])
    highest = statistics.median([math.inf if high is None else high for low, high in pairs])
    return lowest, None if [high for low, high in pairs if high is None] and len(pairs) > 3 else None if highest == math.inf else highest
