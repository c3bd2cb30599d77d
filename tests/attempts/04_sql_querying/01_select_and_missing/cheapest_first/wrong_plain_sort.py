# wrong PY8: sorts numbers and None together; card: "part them before you sort"
def cheapest_first(pays):
    return sorted(pays)
