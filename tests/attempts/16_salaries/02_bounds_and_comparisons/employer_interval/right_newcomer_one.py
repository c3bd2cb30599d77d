# right: numpy joins the lists, numpy takes the median
def employer_interval(rows, seed, least=10, rounds=200):
    pays = {}
    for row in rows:
        pays.setdefault(row["employer"], []).append(row["pay"])
    answer = {"n": len(rows), "employers": len(pays), "median": None, "low": None, "high": None}
    if not pays or len(pays) < least:
        return answer
    rng, names, middles = numpy.random.default_rng(seed), sorted(pays), []
    for _ in range(rounds):
        middles.append(numpy.median(numpy.concatenate([pays[name] for name in rng.choice(names, size=len(names))])))
    low, high = numpy.quantile(middles, [0.05, 0.95])
    return answer | {"median": statistics.median(row["pay"] for row in rows), "low": float(low), "high": float(high)}


print(employer_interval(kazan, seed=1))
save_functions("bounds.py", employer_interval, imports=["import statistics", "import numpy"])
