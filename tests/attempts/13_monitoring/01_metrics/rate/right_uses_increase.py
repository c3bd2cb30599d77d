# right: with increase
def rate(samples, end, window):
    inside = [one for one in samples if end - window <= one[0] and one[0] <= end]
    grown = increase(inside)
    if grown is None:
        return None
    return grown / (inside[-1][0] - inside[0][0])
