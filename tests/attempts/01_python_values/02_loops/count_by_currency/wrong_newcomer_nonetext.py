# wrong: None as a key is the text "None"; card: "not a text of four letters"
def count_by_currency(lines):
    counts = {}
    for line in lines:
        key = str(currency_of(line))
        if key not in counts:
            counts[key] = 0
        counts[key] = counts[key] + 1
    return counts
