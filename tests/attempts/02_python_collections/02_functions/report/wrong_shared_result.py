# wrong PY5: add_up keeps the counts of the call before; card: "nothing kept from another call"
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


def add_up(pairs, result={}):
    for city, pay in pairs:
        entry = result.setdefault(city, {"count": 0, "best": pay})
        entry["count"] += 1
        entry["best"] = max(entry["best"], pay)
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
