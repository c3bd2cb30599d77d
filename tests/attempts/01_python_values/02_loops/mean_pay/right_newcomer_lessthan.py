# right: total as a float, the question turned round
def mean_pay(pays):
    total = 0.0
    count = 0
    for pay in pays:
        if pay is not None:
            total = pay + total
            count = 1 + count
    if not count > 0:
        return None
    return total / count
...
