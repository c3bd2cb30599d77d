# wrong: newcomer: range ends too early; card: "The slow end is open"
def edges_for(target):
    return [target * 2 ** step for step in range(-3, 3)]
