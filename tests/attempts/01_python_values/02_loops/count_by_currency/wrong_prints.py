# wrong PY1: shows the dict and hands nothing back; card: "the caller gets None"
def count_by_currency(lines):
    counts = {}
    for line in lines:
        code = currency_of(line)
        if code not in counts:
            counts[code] = 0
        counts[code] = counts[code] + 1
    print(counts)
