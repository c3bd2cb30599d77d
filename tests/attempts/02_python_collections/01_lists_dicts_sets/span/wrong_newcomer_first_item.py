# wrong PY3: takes the first item for the first lowest, gap or not; card: "PY3: there may be no stated pay at all"
def span(pays):
    low = pays[0]
    high = pays[0]
    for pay in pays:
        if pay is not None:
            if pay < low:
                low = pay
            if pay > high:
                high = pay
    return low, high
