# wrong: the percent of the part one has reached, for all; card: "the whole income was taxed at one percent"
def net_pay(amount, gross, year, taxes):
    if pd.isna(amount) or pd.isna(gross):
        return None
    if not gross:
        return amount
    mine = taxes[taxes["year"] == year].sort_values("above")
    if len(mine) == 0:
        return None
    percent = 0
    for above, p in zip(mine["above"], mine["percent"]):
        if amount * 12 > above:
            percent = p
    return round(amount * (100 - percent) / 100)
