# wrong: all four keys stand ready with 0; card: "A currency that no line has must not be in the dict"
def count_by_currency(lines):
    counts = {"RUR": 0, "USD": 0, "EUR": 0, None: 0}
    for line in lines:
        key = currency_of(line)
        counts[key] = counts[key] + 1
    return counts
