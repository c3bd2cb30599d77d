# right: sorted lists, the middle by index, no infinity
def median_bounds(pairs):
    if len(pairs) == 0:
        return (None, None)
    lows = sorted((low or 0) for low, high in pairs)
    highs = sorted(high for low, high in pairs if high is not None)
    left, right = (len(pairs) - 1) // 2, len(pairs) // 2
    lowest = (lows[left] + lows[right]) / 2
    highest = (highs[left] + highs[right]) / 2 if right < len(highs) else None
    return (lowest, highest)
