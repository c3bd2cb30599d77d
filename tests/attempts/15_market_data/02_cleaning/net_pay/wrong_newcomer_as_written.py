# wrong: takes the rows in the order they come; card: "in the order they came"
def net_pay(amount, gross, year, taxes):
    if pd.isna(amount) or pd.isna(gross):
        return None
    if not gross:
        return amount
    above = []
    percent = []
    for y, a, p in zip(taxes["year"], taxes["above"], taxes["percent"]):
        if y == year:
            above.append(a)
            percent.append(p)
    if not above:
        return None
    income = amount * 12
    tax = 0
    for i in range(len(above)):
        if i < len(above) - 1:
            end = min(income, above[i + 1])
        else:
            end = income
        if end > above[i]:
            tax += (end - above[i]) * percent[i] / 100
    return round((income - tax) / 12)
