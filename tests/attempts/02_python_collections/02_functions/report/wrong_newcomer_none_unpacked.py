# wrong PY8: read_line gives four values for every line; card: "PY8: `read_line` and `in_roubles` may give None"
def end(text):
    text = text.strip()
    if text.isdigit():
        return int(text)
    return None


def read_line(line):
    parts = line.split(";")
    if len(parts) != 4:
        return None
    city = parts[0].strip().lower()
    if city == "":
        return None
    return city, end(parts[1]), end(parts[2]), parts[3].strip()


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
        entry = result[city]
        entry["count"] = entry["count"] + 1
        if pay > entry["best"]:
            entry["best"] = pay
    return result


def report(lines):
    pairs = []
    for line in lines:
        city, low, high, currency = read_line(line)
        pairs.append((city, in_roubles(low, high, currency)))
    return add_up(pairs)
