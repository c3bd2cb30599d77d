# wrong: a total of 0 means that nothing was stated; card: "a total of 0 is not a missing total"
def mean_pay(pays):
    total = 0
    count = 0
    for pay in pays:
        if pay is not None:
            total = total + pay
            count = count + 1
    if total == 0:
        return None
    return total / count
