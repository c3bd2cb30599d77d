# wrong ST4: each list keeps stated ends only; card: "belongs to both lists"
def median_bounds(pairs):
    lows = [low for low, high in pairs if low is not None]
    highs = [high for low, high in pairs if high is not None]
    lowest = statistics.median(lows) if lows else None
    highest = statistics.median(highs) if highs else None
    return lowest, highest


save_functions("bounds.py", median_bounds, imports=["import math", "import statistics"])
