# wrong: twin blocks under another method; card: "The same block for both ends"
def read_line(line):
    parts = line.split(";")
    if len(parts) != 4:
        return None
    city = parts[0].strip().lower()
    if city == "":
        return None
    low = parts[1].strip()
    if low.isdecimal():
        low = int(low)
    else:
        low = None
    high = parts[2].strip()
    if high.isdecimal():
        high = int(high)
    else:
        high = None
    return city, low, high, parts[3].strip()


def in_roubles(low, high, currency):
    if low is None and high is None:
        return None
    if low is None:
        pay = high
    elif high is None:
        pay = low
    else:
        pay = (low + high) // 2
    if currency == "USD":
        return pay * 90
    if currency == "EUR":
        return pay * 100
    return pay


def add_up(pairs):
    result = {}
    for city, pay in pairs:
        if city not in result:
            result[city] = {"count": 0, "best": pay}
        result[city]["count"] += 1
        result[city]["best"] = max(result[city]["best"], pay)
    return result


def report(lines):
    pairs = []
    for line in lines:
        row = read_line(line)
        if row is None:
            continue
        city, low, high, currency = row
        pay = in_roubles(low, high, currency)
        if pay is not None:
            pairs.append((city, pay))
    return add_up(pairs)
