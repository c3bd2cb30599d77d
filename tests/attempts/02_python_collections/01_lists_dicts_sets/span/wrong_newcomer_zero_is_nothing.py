# wrong PY8: asks `if pay`, so a stated 0 counts as a gap; card: "PY8: somebody stated that 0"
def span(pays):
    stated = []
    for pay in pays:
        if pay:
            stated.append(pay)
    if stated == []:
        return None, None
    stated = sorted(stated)
    return stated[0], stated[-1]
