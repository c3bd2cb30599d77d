# right: a helper for each small step
def number_of(text):
    if text.strip().isdigit():
        return int(text)
    else:
        return None


def read_line(line):
    parts = line.split(";")
    if len(parts) == 4:
        city = parts[0].strip().lower()
        if city != "":
            return city, number_of(parts[1]), number_of(parts[2]), parts[3].strip()
    return None


def one_pay(low, high):
    if low is None:
        return high
    elif high is None:
        return low
    else:
        return (low + high) // 2


def in_roubles(low, high, currency):
    pay = one_pay(low, high)
    if pay is None:
        return None
    if currency == "USD":
        pay = pay * 90
    elif currency == "EUR":
        pay = pay * 100
    return pay


def put_in(result, city, pay):
    if city in result:
        result[city]["count"] = result[city]["count"] + 1
        if result[city]["best"] < pay:
            result[city]["best"] = pay
    else:
        result[city] = {"count": 1, "best": pay}


def add_up(pairs):
    result = {}
    for pair in pairs:
        put_in(result, pair[0], pair[1])
    return result


def pair_of(line):
    parts = read_line(line)
    if parts is None:
        return None
    pay = in_roubles(parts[1], parts[2], parts[3])
    if pay is None:
        return None
    return (parts[0], pay)


def report(lines):
    pairs = []
    for line in lines:
        pair = pair_of(line)
        if pair is not None:
            pairs.append(pair)
    return add_up(pairs)
