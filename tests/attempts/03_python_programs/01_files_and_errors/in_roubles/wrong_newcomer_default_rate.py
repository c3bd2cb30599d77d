# wrong: a missing rate is 1; card: "A rate was made up"
def in_roubles(row, rates):
    try:
        return int(row["salary_from"]) * rates.get(row["currency"], 1)
    except ValueError:
        return None
