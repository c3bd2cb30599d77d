# wrong PY8: a stated 0 counts as missing; card: "PY8: a stated 0 is a pay"
def in_roubles(row, rates):
    amount = None
    try:
        amount = int(row["salary_from"])
    except ValueError:
        pass
    if not amount:
        return None
    return amount * rates[row["currency"]]
