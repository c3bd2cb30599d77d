# wrong PY10: the missing key is forgiven too; card: "PY10: the handler takes the KeyError as well"
def in_roubles(row, rates):
    try:
        return int(row["salary_from"]) * rates[row["currency"]]
    except (ValueError, KeyError):
        return None
