# right: takes the smallest again and again from a copy
def cheapest_first(pays):
    left = [pay for pay in pays if pay != None]
    result = []
    while len(left) > 0:
        smallest = min(left)
        left.remove(smallest)
        result.append(smallest)
    while len(result) < len(pays):
        result.append(None)
    return result
