# right: one sort with a key of two parts; False stands before True
def cheapest_first(pays):
    return sorted(pays, key=lambda pay: (pay is None, pay if pay is not None else 0))
