# right: a helper of its own for the middle, saved with it
def middle(numbers):
    numbers = sorted(numbers)
    n = len(numbers)
    if n % 2 == 1:
        return numbers[n // 2]
    left = numbers[n // 2 - 1]
    right = numbers[n // 2]
    return (left + right) / 2


def median_bounds(pairs):
    lows = []
    highs = []
    for pair in pairs:
        if pair[0] is None:
            lows.append(0)
        else:
            lows.append(pair[0])
        if pair[1] is None:
            highs.append(float("inf"))
        else:
            highs.append(pair[1])
    if len(lows) == 0:
        return (None, None)
    lowest = middle(lows)
    highest = middle(highs)
    if highest == float("inf"):
        highest = None
    return (lowest, highest)


save_functions("bounds.py", middle, median_bounds, imports=["import math", "import statistics"])
