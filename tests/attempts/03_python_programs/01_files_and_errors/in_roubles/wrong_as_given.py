# wrong PY10: the handler without a class stays; card: "PY10: the handler takes the KeyError as well"
def in_roubles(row, rates):
    try:
        return int(row["salary_from"]) * rates[row["currency"]]
    except:
        return None
