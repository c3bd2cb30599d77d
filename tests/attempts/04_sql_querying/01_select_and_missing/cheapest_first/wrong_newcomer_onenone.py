# wrong: one None at the end is enough; card: "Several zeros and gaps"
def cheapest_first(pays):
    known = sorted(p for p in pays if p is not None)
    if None in pays:
        known.append(None)
    return known
