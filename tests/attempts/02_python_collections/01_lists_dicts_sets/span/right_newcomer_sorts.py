# right: sorts the stated ones and takes both ends
def span(pays):
    stated = []
    for pay in pays:
        if pay is not None:
            stated.append(pay)
    if len(stated) == 0:
        return (None, None)
    in_order = sorted(stated)
    return (in_order[0], in_order[len(in_order) - 1])
