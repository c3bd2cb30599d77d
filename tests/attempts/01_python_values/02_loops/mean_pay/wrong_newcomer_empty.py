# wrong: only the empty list has nothing stated; card: "the list is not empty, and nothing was counted"
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
