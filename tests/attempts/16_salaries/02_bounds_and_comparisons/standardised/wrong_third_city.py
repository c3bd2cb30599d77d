# wrong: a third city is left out, too; card: "a third city"
def standardised(rows, first, second, least=5):
    pay, left_out = {}, 0
    left_out = sum(row["city"] not in (first, second) for row in rows)
    for row in rows:
        if row["city"] in (first, second):
            pay.setdefault(row["level"], {first: [], second: []})[row["city"]].append(row["pay"])
    weight, sums = 0, {first: 0, second: 0}
    for level, cities in pay.items():
        count = len(cities[first]) + len(cities[second])
        if level is None or len(cities[first]) < least or len(cities[second]) < least:
            left_out += count
            continue
        weight += count
        for city in (first, second):
            sums[city] += count * statistics.median(cities[city])
    found = {"first": None, "second": None, "gap": None, "left_out": left_out}
    if weight:
        found["first"], found["second"] = sums[first] / weight, sums[second] / weight
        found["gap"] = found["first"] - found["second"]
    return found
