# wrong PY8: a pay of 0 is left out; card: "PY8: the steps are right alone"
def read_line(line):
    parts = [part.strip() for part in line.split(";")]
    if len(parts) != 4 or parts[0] == "":
        return None
    ends = []
    for part in parts[1:3]:
        if part.isdigit():
            ends.append(int(part))
        else:
            ends.append(None)
    return parts[0].lower(), ends[0], ends[1], parts[3]


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
        if pay:
            pairs.append((city, pay))
    return add_up(pairs)
