# right: drawers of pays, a total by hand, comprehensions one after another
def read_line(line):
    parts = [part.strip() for part in line.split(";")]
    if len(parts) != 4 or parts[0] == "":
        return None
    ends = []
    for text in parts[1:3]:
        number = None
        if text.isdigit():
            number = int(text)
        ends.append(number)
    return (parts[0].lower(), ends[0], ends[1], parts[3])


def in_roubles(low, high, currency):
    rates = {"USD": 90, "EUR": 100}
    stated = [end for end in [low, high] if end is not None]
    if stated == []:
        return None
    total = 0
    for end in stated:
        total = total + end
    pay = total // len(stated)
    return pay * rates.get(currency, 1)


def add_up(pairs):
    drawers = {}
    for city, pay in pairs:
        drawers.setdefault(city, []).append(pay)
    result = {}
    for city, pays in drawers.items():
        result[city] = {"count": len(pays), "best": sorted(pays)[-1]}
    return result


def report(lines):
    rows = [read_line(line) for line in lines]
    rows = [row for row in rows if row is not None]
    pairs = [(row[0], in_roubles(row[1], row[2], row[3])) for row in rows]
    pairs = [pair for pair in pairs if pair[1] is not None]
    return add_up(pairs)
