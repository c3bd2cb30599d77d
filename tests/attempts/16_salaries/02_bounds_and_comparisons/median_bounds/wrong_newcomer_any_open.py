# wrong ST4: one open end and there is no bound; card: "one of three upper ends is open"
def median_bounds(pairs):
    if not pairs:
        return None, None
    lowest = statistics.median([0 if low is None else low for low, high in pairs])
    if any(high is None for low, high in pairs):
        return lowest, None
    return lowest, statistics.median([high for low, high in pairs])


save_functions("bounds.py", median_bounds, imports=["import math", "import statistics"])
