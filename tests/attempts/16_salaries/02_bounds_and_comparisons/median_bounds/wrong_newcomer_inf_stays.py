# wrong: infinity is an answer; card: "returned as `None`"
def median_bounds(pairs):
    if len(pairs) == 0:
        return (None, None)
    lows = [0 if low is None else low for low, high in pairs]
    highs = [math.inf if high is None else high for low, high in pairs]
    return (statistics.median(lows), statistics.median(highs))


save_functions("bounds.py", median_bounds, imports=["import math", "import statistics"])
