# wrong: takes the rows in the order they come; card: "in the order they came"
def net_pay(amount, gross, year, taxes):
    if pd.isna(amount) or pd.isna(gross):
        return None
    if not gross:
        return amount
    parts = taxes[taxes["year"] == year]
    if parts.empty:
        return None
    limits, percents = parts["above"].tolist(), parts["percent"].tolist()
    income, tax = 12 * amount, 0
    for number in range(len(limits)):
        top = income
        if number + 1 < len(limits) and limits[number + 1] < income:
            top = limits[number + 1]
        if top > limits[number]:
            tax = tax + (top - limits[number]) * percents[number] / 100
    return round(amount - tax / 12)
