# wrong PY8: 0 for words; card: "PY8: nobody stated 0"
def in_roubles(row, rates):
    try:
        amount = int(row["salary_from"])
    except ValueError:
        amount = 0
    return amount * rates[row["currency"]]
