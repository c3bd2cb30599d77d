# wrong: steps stand beside the old loop; card: "nobody calls them"
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
    result = {}
    for line in lines:
        parts = line.split(";")
        if len(parts) == 4:
            city = parts[0].strip().lower()
            if city != "":
                low = parts[1].strip()
                if low.isdigit():
                    low = int(low)
                else:
                    low = None
                high = parts[2].strip()
                if high.isdigit():
                    high = int(high)
                else:
                    high = None
                currency = parts[3].strip()
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
                    if city in result:
                        entry = result[city]
                        entry["count"] = entry["count"] + 1
                        if pay > entry["best"]:
                            entry["best"] = pay
                    else:
                        result[city] = {"count": 1, "best": pay}
    return result
