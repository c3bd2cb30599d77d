# wrong PY8: leaves the missing offers out; card: "the list must not get shorter"
def cheapest_first(pays):
    return sorted([pay for pay in pays if pay is not None])
