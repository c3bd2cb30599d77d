# wrong PY8: skips lines without a currency; card: "it counts under None"
def count_by_currency(lines):
    counts = {}
    for line in lines:
        code = currency_of(line)
        if code:
            if code not in counts:
                counts[code] = 0
            counts[code] = counts[code] + 1
    return counts
