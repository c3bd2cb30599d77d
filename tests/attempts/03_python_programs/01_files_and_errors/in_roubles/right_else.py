# right: the sum in else
def in_roubles(row, rates):
    try:
        amount = int(row["salary_from"])
    except ValueError:
        return None
    else:
        return amount * rates[row["currency"]]
