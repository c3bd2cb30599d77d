# wrong PY10: lets the KeyError out and takes all others; card: "PY10: another error was put in"
def in_roubles(row, rates):
    try:
        return int(row["salary_from"]) * rates[row["currency"]]
    except KeyError:
        raise
    except Exception:
        return None
