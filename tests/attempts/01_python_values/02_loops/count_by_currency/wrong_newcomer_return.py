# wrong: return belongs to the loop's lines; card: "`return` stands inside the loop, or the dict starts again in each pass"
def count_by_currency(lines):
    counts = {}
    for line in lines:
        key = currency_of(line)
        if key in counts:
            counts[key] = counts[key] + 1
        else:
            counts[key] = 1
        return counts
