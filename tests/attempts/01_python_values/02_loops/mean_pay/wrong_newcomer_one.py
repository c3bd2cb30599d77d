# wrong: counting starts at 1; card: "`count` starts at 0"
def mean_pay(pays):
    total = 0
    count = 1
    for pay in pays:
        if pay is not None:
            total = total + pay
            count = count + 1
    if total == 0:
        return None
    return total / count
