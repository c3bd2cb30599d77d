# wrong: total = pay adds the pay; card: "The last pay replaced the total; add each pay to what is carried"
def mean_pay(pays):
    total = 0
    count = 0
    for pay in pays:
        if pay is not None:
            total = pay
            count = count + 1
    if count == 0:
        return None
    return total / count
