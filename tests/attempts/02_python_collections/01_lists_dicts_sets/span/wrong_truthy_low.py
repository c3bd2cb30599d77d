# wrong PY8: asks `not low`, so a lowest of 0 is taken for no lowest yet; card: "PY8: a stated 0 is a pay"
def span(pays):
    low = None
    high = None
    for pay in pays:
        if pay is None:
            continue
        if not low or pay < low:
            low = pay
        if high is None or pay > high:
            high = pay
    return low, high
