# wrong: the highest percent for all of it; card: "each part has its own"
def net_pay(amount, gross, year, taxes):
    if pd.isna(amount) or pd.isna(gross):
        return None
    if not gross:
        return amount
    parts = taxes[(taxes["year"] == year) & (taxes["above"] <= 12 * amount)]
    if parts.empty:
        return None
    return round(amount * (100 - parts["percent"].max()) / 100)
