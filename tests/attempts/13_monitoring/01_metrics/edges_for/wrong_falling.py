# wrong: from the last to the first; card: "rising"
def edges_for(target):
    return [target * 2 ** power for power in range(3, -4, -1)]
