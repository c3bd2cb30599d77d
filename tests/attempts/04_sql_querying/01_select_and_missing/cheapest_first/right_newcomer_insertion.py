# right: take the minimum again and again out of a copy
def cheapest_first(pays):
    left = []
    count = 0
    for p in pays:
        if p == None:
            count += 1
        else:
            left.append(p)
    result = []
    while len(left) > 0:
        small = min(left)
        left.remove(small)
        result.append(small)
    return result + [None] * count
