# right: powers of two
def edges_for(target):
    return [target * 2 ** power for power in range(-3, 4)]
