# wrong PY10: a missing pay is forgiven too; card: "PY10: another error was put in"
def in_roubles(row, rates):
    try:
        amount = int(row["salary_from"])
    except (ValueError, TypeError):
        return None
    return amount * rates[row["currency"]]
