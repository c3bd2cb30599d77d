# wrong PY8: divides by all items, missing ones too; card: "None was counted as if it were 0"
def mean_pay(pays):
    total = 0
    for pay in pays:
        if pay is not None:
            total = total + pay
    if len(pays) == 0:
        return None
    return total / len(pays)
