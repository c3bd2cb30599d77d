# wrong PY8: an end of 0 is no end; card: "PY8: 0 is a stated end"
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
    if low and high:
        pay = (low + high) // 2
    else:
        pay = low or high
    if not pay:
        return None
    if currency == "USD":
        pay = pay * 90
    elif currency == "EUR":
        pay = pay * 100
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
        row = read_line(line)
        if row is None:
            continue
        city, low, high, currency = row
        pay = in_roubles(low, high, currency)
        if pay is not None:
            pairs.append((city, pay))
    return add_up(pairs)
