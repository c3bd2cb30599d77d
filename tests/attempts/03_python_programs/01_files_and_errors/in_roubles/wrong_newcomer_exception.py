# wrong PY10: Exception is narrower than nothing; card: "the handler takes the KeyError as well"
def in_roubles(row, rates):
    try:
        return int(row["salary_from"]) * rates[row["currency"]]
    except Exception:
        return None
