# right: the text first, then the narrowest try
def in_roubles(row, rates):
    text = row["salary_from"]
    rate = rates[row["currency"]]
    try:
        amount = int(text)
    except ValueError as error:
        amount = None
    if amount is None:
        return None
    return amount * rate
