# right: finds the last needed row by halving, one guilty row after the other
def shrink(rows, fails):
    needed = []
    rest = list(rows)
    while not fails(needed):
        low, high = 0, len(rest)  # rest[:low] + needed passes, rest[:high] + needed fails
        while high - low > 1:
            middle = (low + high) // 2
            if fails(rest[:middle] + needed):
                high = middle
            else:
                low = middle
        needed = [rest[high - 1]] + needed
        rest = rest[: high - 1]
    return needed
