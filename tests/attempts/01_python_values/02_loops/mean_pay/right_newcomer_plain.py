# right: total and count from 0, no division when nothing was counted
def mean_pay(pays):
    total = 0
    count = 0
    for pay in pays:
        if pay is not None:
            total = total + pay
            count = count + 1
    if count == 0:
        return None
    return total / count
