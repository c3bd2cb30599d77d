# wrong PY8: `if pay` takes 0 for missing; card: "0 stands among the missing ones"
def cheapest_first(pays):
    stated = [pay for pay in pays if pay]
    missing = [pay for pay in pays if not pay]
    return sorted(stated) + missing
