# wrong: a month's pay against a year's limits; card: "`above` counts a year's income"
def net_pay(amount, gross, year, taxes):
    if pd.isna(amount) or pd.isna(gross):
        return None
    if not gross:
        return amount
    mine = taxes[taxes["year"] == year].sort_values("above", ascending=False)
    if len(mine) == 0:
        return None
    left, tax = amount, 0
    for above, percent in zip(mine["above"], mine["percent"]):
        if left > above:
            tax += (left - above) * percent / 100
            left = above
    return round(amount - tax)
