# wrong: the dict can stand above the function; card: "The dict still holds the call before; start it inside the function"
counts = {}
def count_by_currency(lines):
    for line in lines:
        key = currency_of(line)
        if key in counts:
            counts[key] = counts[key] + 1
        else:
            counts[key] = 1
    return counts
