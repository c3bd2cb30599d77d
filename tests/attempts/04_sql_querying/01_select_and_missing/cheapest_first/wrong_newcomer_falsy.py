# wrong: "if pay" tells the missing apart; card: "0 stands among the missing ones; ask `is None`, not whether it is truthy"
def cheapest_first(pays):
    return sorted([p for p in pays if p]) + [p for p in pays if not p]
