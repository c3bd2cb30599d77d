# wrong PY8: a new list, but a stated 0 is lost; card: "PY8: somebody stated that 0"
def stated_only(pays):
    kept = []
    for pay in pays:
        if pay:
            kept.append(pay)
    return kept
