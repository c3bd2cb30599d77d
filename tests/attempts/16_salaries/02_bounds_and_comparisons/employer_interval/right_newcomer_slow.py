# right: rows searched again for each drawn name
def employer_interval(rows, seed, least=10, rounds=200):
    names = []
    for row in rows:
        if row["employer"] not in names:
            names.append(row["employer"])
    names.sort()
    result = {}
    result["n"] = len(rows)
    result["employers"] = len(names)
    if len(names) < least or len(names) == 0:
        result["median"] = None
        result["low"] = None
        result["high"] = None
        return result
    draw = numpy.random.default_rng(seed)
    medians = []
    for i in range(rounds):
        drawn = draw.choice(names, size=len(names))
        pays = []
        for name in drawn:
            for row in rows:
                if row["employer"] == name:
                    pays.append(row["pay"])
        medians.append(statistics.median(pays))
    result["median"] = statistics.median([row["pay"] for row in rows])
    result["low"] = numpy.quantile(medians, 0.05)
    result["high"] = numpy.quantile(medians, 0.95)
    return result


print(employer_interval(kazan, seed=1))
save_functions("bounds.py", employer_interval, imports=["import statistics", "import numpy"])
