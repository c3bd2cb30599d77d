# wrong: digits are the only numbers; card: "`int` decides what a number is"
def in_roubles(row, rates):
    if not row["salary_from"].isdigit():
        return None
    return int(row["salary_from"]) * rates[row["currency"]]
