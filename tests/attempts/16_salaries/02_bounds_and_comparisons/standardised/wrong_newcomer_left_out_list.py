# wrong: left_out is the rows themselves; card: "how many rows"
def standardised(rows, first, second, least=5):
    pays, ours = {}, [row for row in rows if row["city"] in (first, second)]
    for row in ours:
        if row["level"] is not None:
            pays.setdefault(row["level"], {first: [], second: []})[row["city"]].append(row["pay"])
    pays = {level: both for level, both in pays.items() if len(both[first]) >= least and len(both[second]) >= least}
    left = [row for row in ours if row["level"] not in pays]
    if not pays:
        return {"first": None, "second": None, "gap": None, "left_out": left}
    weights = {level: len(both[first]) + len(both[second]) for level, both in pays.items()}
    one = sum(statistics.median(pays[level][first]) * weights[level] for level in pays) / sum(weights.values())
    two = sum(statistics.median(pays[level][second]) * weights[level] for level in pays) / sum(weights.values())
    return {"first": one, "second": two, "gap": one - two, "left_out": left}


print(standardised(planted, "Москва", "Казань"))
save_functions("bounds.py", standardised, imports=["import statistics"])
