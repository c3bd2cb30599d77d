# right: filtered dicts and a generator of two
def standardised(rows, first, second, least=5):
    table = {}
    total = 0
    for row in rows:
        if row["city"] in (first, second):
            total += 1
            if row["level"] is not None:
                table.setdefault(row["level"], {first: [], second: []})[row["city"]].append(row["pay"])
    table = {level: pays for level, pays in table.items() if min(len(pays[first]), len(pays[second])) >= least}
    weights = {level: len(pays[first]) + len(pays[second]) for level, pays in table.items()}
    used = sum(weights.values())
    if not used:
        return {"first": None, "second": None, "gap": None, "left_out": total}
    one, two = (sum(statistics.median(table[level][city]) * weights[level] for level in table) / used for city in (first, second))
    return {"first": one, "second": two, "gap": one - two, "left_out": total - used}


print(standardised(planted, "Москва", "Казань"))
save_functions("bounds.py", standardised, imports=["import statistics"])
