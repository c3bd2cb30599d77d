# wrong: 13 per cent of everything; card: "each part has its own"
def net_pay(amount, gross, year, taxes):
    if pd.isna(amount) or pd.isna(gross):
        return None
    if not gross:
        return amount
    if year not in taxes["year"].tolist():
        return None
    return round(amount * 0.87)
