# right: sorted with a key that sends None to infinity
def cheapest_first(pays):
    return sorted(pays, key=lambda p: float("inf") if p is None else p)
