# right: two Series with the open ends filled
def median_bounds(pairs):
    if not pairs:
        return None, None
    table = pandas.DataFrame(pairs, columns=["low", "high"], dtype=float)
    lowest, highest = float(table["low"].fillna(0).median()), float(table["high"].fillna(numpy.inf).median())
    if math.isinf(highest) or math.isnan(highest):
        highest = None
    return lowest, highest
