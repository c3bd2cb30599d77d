# wrong: makes a rate up; card: "A rate was made up"
def in_roubles(row, rates):
    try:
        amount = int(row["salary_from"])
    except ValueError:
        return None
    return amount * rates.get(row["currency"], 1)
