# wrong: asks about the empty list, not about the count; card: "the count is 0 although the list is not empty"
def mean_pay(pays):
    total = 0
    count = 0
    for pay in pays:
        if pay is not None:
            total = total + pay
            count = count + 1
    if pays == []:
        return None
    return total / count
