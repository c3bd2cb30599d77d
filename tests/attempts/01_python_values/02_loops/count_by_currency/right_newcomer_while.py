# right: while with an index, 0 stored first
def count_by_currency(lines):
    counts = {}
    i = 0
    while i < len(lines):
        key = currency_of(lines[i])
        if not key in counts:
            counts[key] = 0
        counts[key] = counts[key] + 1
        i = i + 1
    return counts
