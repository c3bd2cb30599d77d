# right: all steps in try, one class named
def in_roubles(row, rates):
    try:
        return int(row["salary_from"]) * rates[row["currency"]]
    except ValueError:
        return None
