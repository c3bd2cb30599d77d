# wrong PY8: low and high start at 0, as if somebody had stated it; card: "PY8: nobody stated 0"
def span(pays):
    low = 0
    high = 0
    for pay in pays:
        if pay is not None:
            if pay < low:
                low = pay
            if pay > high:
                high = pay
    return low, high
