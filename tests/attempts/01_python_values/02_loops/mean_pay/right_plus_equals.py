# right: += and continue
def mean_pay(pays):
    total, count = 0, 0
    for pay in pays:
        if pay is None:
            continue
        total += pay
        count += 1
    if not count:
        return None
    return total / count
