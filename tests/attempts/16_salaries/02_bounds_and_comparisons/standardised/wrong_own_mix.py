# wrong ST9: each city keeps its own mix; card: "the same for both"
def standardised(rows, first, second, least=5):
    pay, left_out = {}, 0
    for row in rows:
        if row["city"] in (first, second):
            pay.setdefault(row["level"], {first: [], second: []})[row["city"]].append(row["pay"])
    weight, sums = {first: 0, second: 0}, {first: 0, second: 0}
    for level, cities in pay.items():
        count = len(cities[first]) + len(cities[second])
        if level is None or len(cities[first]) < least or len(cities[second]) < least:
            left_out += count
            continue
        for city in (first, second):
            weight[city] += len(cities[city])
            sums[city] += len(cities[city]) * statistics.median(cities[city])
    found = {"first": None, "second": None, "gap": None, "left_out": left_out}
    if weight[first]:
        found["first"], found["second"] = sums[first] / weight[first], sums[second] / weight[second]
        found["gap"] = found["first"] - found["second"]
    return found
