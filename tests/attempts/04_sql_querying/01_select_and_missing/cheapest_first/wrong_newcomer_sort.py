# wrong: the list can be sorted in place and given back; card: "the caller's list stays as it was"
def cheapest_first(pays):
    gaps = pays.count(None)
    while None in pays:
        pays.remove(None)
    pays.sort()
    return pays + [None] * gaps
