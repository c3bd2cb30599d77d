# wrong PY8: leaves stated zeros out; card: "somebody stated that 0"
def mean_pay(pays):
    total = 0
    count = 0
    for pay in pays:
        if pay:
            total = total + pay
            count = count + 1
    if count == 0:
        return None
    return total / count
