# right: fetches both, then tries int alone
def in_roubles(row, rates):
    text = row["salary_from"]
    rate = rates[row["currency"]]
    try:
        number = int(text)
    except ValueError:
        return None
    return number * rate
