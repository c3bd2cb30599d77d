# right: a generator between the steps, a small helper
def number(text):
    try:
        return int(text) if text.strip().isdigit() else None
    except ValueError:
        return None


def read_line(line):
    parts = line.split(";")
    if len(parts) == 4 and parts[0].strip() != "":
        city, low, high, currency = parts
        return (city.strip().lower(), number(low), number(high), currency.strip())


def in_roubles(low, high, currency):
    if low is None:
        low = high
    if high is None:
        high = low
    if low is None:
        return None
    pay = (low + high) // 2
    if currency == "USD":
        pay = pay * 90
    elif currency == "EUR":
        pay = pay * 100
    return pay


def add_up(pairs):
    pays = {}
    for city, pay in pairs:
        pays.setdefault(city, []).append(pay)
    return {city: {"count": len(list_), "best": max(list_)} for city, list_ in pays.items()}


def paid(lines):
    for row in map(read_line, lines):
        if row is not None and in_roubles(*row[1:]) is not None:
            yield row[0], in_roubles(*row[1:])


def report(lines):
    return add_up(list(paid(lines)))
