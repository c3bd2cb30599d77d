# wrong PY3: the first line of a currency stores 0 and is not counted; card: "PY3: the first line of a currency is one line, not none"
def count_by_currency(lines):
    counts = {}
    for line in lines:
        code = currency_of(line)
        if code in counts:
            counts[code] = counts[code] + 1
        else:
            counts[code] = 0
    return counts
