# wrong: no offers are not thought of; card: "answer before you ask"
def median_bounds(pairs):
    lowest = statistics.median([0 if low is None else low for low, high in pairs])
    highest = statistics.median([math.inf if high is None else high for low, high in pairs])
    return lowest, None if highest == math.inf else highest
