# wrong: a step may be as deep as the old loop; card: "A question inside a question inside a loop"
def end(text):
    text = text.strip()
    if text.isdigit():
        return int(text)
    return None


def read_line(line):
    parts = line.split(";")
    if len(parts) == 4:
        city = parts[0].strip().lower()
        if city != "":
            return city, end(parts[1]), end(parts[2]), parts[3].strip()


def in_roubles(low, high, currency):
    if low is None:
        pay = high
    elif high is None:
        pay = low
    else:
        pay = (low + high) // 2
    if pay is not None:
        if currency == "USD":
            pay = pay * 90
        elif currency == "EUR":
            pay = pay * 100
    return pay


def add_up(pairs):
    result = {}
    for city, pay in pairs:
        if city in result:
            result[city]["count"] = result[city]["count"] + 1
            if pay > result[city]["best"]:
                result[city]["best"] = pay
        else:
            result[city] = {"count": 1, "best": pay}
    return result


def report(lines):
    pairs = []
    for line in lines:
        row = read_line(line)
        if row is None:
            continue
        pay = in_roubles(row[1], row[2], row[3])
        if pay is not None:
            pairs.append((row[0], pay))
    return add_up(pairs)
