# wrong PY3: a pay is the lowest or the highest, never both; card: "PY3: one pay may be the lowest and the highest"
def span(pays):
    low = None
    high = None
    for pay in pays:
        if pay is None:
            continue
        if low is None or pay < low:
            low = pay
        elif high is None or pay > high:
            high = pay
    return low, high
