# right: the given line under the narrow class
def in_roubles(row, rates):
    try:
        return int(row["salary_from"]) * rates[row["currency"]]
    except ValueError:
        return None
