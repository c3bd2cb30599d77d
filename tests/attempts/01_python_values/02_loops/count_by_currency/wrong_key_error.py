# wrong: adds to a key that is not there; card: "store something under it first"
def count_by_currency(lines):
    counts = {}
    for line in lines:
        counts[currency_of(line)] = counts[currency_of(line)] + 1
    return counts
