# right: two lists of one pass, the total carried in a list of one
def mean_pay(pays):
    carried = [0, 0]
    for index in range(len(pays)):
        if pays[index] is None:
            continue
        carried[0] = carried[0] + pays[index]
        carried[1] = carried[1] + 1
    return carried[0] / carried[1] if carried[1] > 0 else None
