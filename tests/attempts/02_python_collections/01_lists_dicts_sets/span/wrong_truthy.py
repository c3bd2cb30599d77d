# wrong PY8: a pay of 0 counts as a gap; card: "PY8: somebody stated that 0"
def span(pays):
    stated = []
    for pay in pays:
        if pay:
            stated.append(pay)
    if not stated:
        return None, None
    return min(stated), max(stated)
