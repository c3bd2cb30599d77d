# right: `low or 0`, isinf
def median_bounds(pairs):
    if not pairs:
        return None, None
    lows = [low or 0 for low, high in pairs]
    highs = [math.inf if high is None else high for low, high in pairs]
    top = statistics.median(highs)
    return statistics.median(lows), None if math.isinf(top) else top


save_functions("bounds.py", median_bounds, imports=["import math", "import statistics"])
