# right: adds what is left of each part
def net_pay(amount, gross, year, taxes):
    if amount is None or amount is pd.NA or gross is None or gross is pd.NA:
        return None
    if gross == False:
        return amount
    mine = taxes[taxes["year"] == year].sort_values("above")
    starts = mine["above"].tolist()
    percents = mine["percent"].tolist()
    if starts == []:
        return None
    income = 12 * amount
    net = 0
    for i in range(len(starts)):
        start = starts[i]
        if i + 1 < len(starts):
            end = starts[i + 1]
        else:
            end = income
        if end > income:
            end = income
        part = end - start
        if part > 0:
            net = net + part * (100 - percents[i]) / 100
    return round(net / 12)
