# right: two lists by a loop, joined at the end
def cheapest_first(pays):
    stated = []
    missing = []
    for pay in pays:
        if pay is None:
            missing.append(pay)
        else:
            stated.append(pay)
    stated.sort()
    return stated + missing
