# wrong: every other row is left out, other cities too; card: "a third city"
def standardised(rows, first, second, least=5):
    pays = {}
    for row in rows:
        if row["city"] in (first, second) and row["level"] is not None:
            pays.setdefault(row["level"], {first: [], second: []})[row["city"]].append(row["pay"])
    pays = {level: both for level, both in pays.items() if len(both[first]) >= least and len(both[second]) >= least}
    weights = {level: len(both[first]) + len(both[second]) for level, both in pays.items()}
    used = sum(weights.values())
    if not pays:
        return {"first": None, "second": None, "gap": None, "left_out": len(rows)}
    one = sum(statistics.median(pays[level][first]) * weights[level] for level in pays) / used
    two = sum(statistics.median(pays[level][second]) * weights[level] for level in pays) / used
    return {"first": one, "second": two, "gap": one - two, "left_out": len(rows) - used}


print(standardised(planted, "Москва", "Казань"))
save_functions("bounds.py", standardised, imports=["import statistics"])
