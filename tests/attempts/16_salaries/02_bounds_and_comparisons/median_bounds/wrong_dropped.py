# wrong ST4: only the stated upper ends count; card: "belongs to both"
def median_bounds(pairs):
    if not pairs:
        return None, None
    lowest = statistics.median([0 if low is None else low for low, high in pairs])
    highest = statistics.median([high for low, high in pairs if high is not None] or [math.inf])
    return lowest, None if highest == math.inf else highest
