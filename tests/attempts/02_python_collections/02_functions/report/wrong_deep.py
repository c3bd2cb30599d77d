# wrong: the steps are called four levels deep; card: "A question inside a question inside a loop"
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
        if row is not None:
            pay = in_roubles(row[1], row[2], row[3])
            if pay is not None:
                pairs.append((row[0], pay))
    return add_up(pairs)
