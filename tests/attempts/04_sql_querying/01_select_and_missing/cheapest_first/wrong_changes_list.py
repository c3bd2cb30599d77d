# wrong PY4: removes None from the caller's own list; card: "the caller's list stays as it was"
def cheapest_first(pays):
    count = 0
    while None in pays:
        pays.remove(None)
        count = count + 1
    return sorted(pays) + [None] * count
