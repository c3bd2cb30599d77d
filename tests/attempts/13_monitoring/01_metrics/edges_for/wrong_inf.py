# wrong: the end is added by hand; card: "comes by itself"
def edges_for(target):
    return [target / 8, target / 4, target / 2, target, target * 2, target * 4, target * 8, float("inf"), float("inf")]
