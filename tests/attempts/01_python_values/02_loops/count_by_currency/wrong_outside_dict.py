# wrong PY5: the dict stands above the function and remembers the call before; card: "start it inside the function"
counts = {}


def count_by_currency(lines):
    for line in lines:
        code = currency_of(line)
        if code not in counts:
            counts[code] = 0
        counts[code] = counts[code] + 1
    return counts
