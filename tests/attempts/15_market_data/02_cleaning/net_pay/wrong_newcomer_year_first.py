# wrong ST5: without a tax table nothing is known; card: "it needs no tax table"
def net_pay(amount, gross, year, taxes):
    mine = taxes[taxes["year"] == year].sort_values("above", ascending=False)
    if len(mine) == 0 or pd.isna(amount) or pd.isna(gross):
        return None
    if not gross:
        return amount
    left, tax = amount * 12, 0
    for above, percent in zip(mine["above"], mine["percent"]):
        if left > above:
            tax += (left - above) * percent / 100
            left = above
    return round(amount - tax / 12)
