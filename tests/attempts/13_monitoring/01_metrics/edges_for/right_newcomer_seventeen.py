# right: newcomer, steps of 1.7
def edges_for(target):
    return [target * 1.7 ** step for step in range(-4, 5)]
