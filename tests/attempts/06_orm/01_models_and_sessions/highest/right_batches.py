# right: collects, sorts and cuts now and then
def highest(pays, k):
    best = []
    for pay in pays:
        best.append(pay)
        if len(best) > 2 * k:
            best = sorted(best, reverse=True)[:k]
    return sorted(best, reverse=True)[:k]
