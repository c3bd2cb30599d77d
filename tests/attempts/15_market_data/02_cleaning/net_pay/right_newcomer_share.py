# right: from the highest part down, percent as a share
def net_pay(amount, gross, year, taxes):
    if pd.isna(amount) or pd.isna(gross):
        return None
    if not gross:
        return amount
    parts = []
    for of_year, above, percent in zip(taxes["year"], taxes["above"], taxes["percent"]):
        if of_year == year:
            parts.append((above, percent))
    if len(parts) == 0:
        return None
    parts.sort(reverse=True)
    left = amount * 12
    tax = 0
    for above, percent in parts:
        if left > above:
            tax = tax + (left - above) * (percent / 100)
            left = above
    return round(amount - tax / 12)
