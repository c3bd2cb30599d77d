# right: from the highest part down
def net_pay(amount, gross, year, taxes):
    if pd.isna(amount):
        return None
    if pd.isna(gross):
        return None
    if gross == False:
        return amount
    rows = sorted(((above, percent) for when, above, percent in zip(taxes["year"], taxes["above"], taxes["percent"]) if when == year), reverse=True)
    if not rows:
        return None
    left, tax = amount * 12, 0
    for above, percent in rows:
        if left > above:
            tax = tax + (left - above) * percent / 100
            left = above
    return round((12 * amount - tax) / 12)
