# right: no sort; looks for the best of the rest n times
def top_n(lines, n):
    rest = []
    for line in lines:
        if one_amount(line) is not None:
            rest.append(line)
    best = []
    while len(best) < n and len(rest) > 0:
        place = 0
        for index in range(len(rest)):
            if one_amount(rest[index]) > one_amount(rest[place]):
                place = index
        best.append(rest.pop(place))
    return best
