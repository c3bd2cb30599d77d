# right: two names carried through the loop
def span(pays):
    low = None
    high = None
    for pay in pays:
        if pay is not None:
            if low is None or pay < low:
                low = pay
            if high is None or pay > high:
                high = pay
    return low, high
