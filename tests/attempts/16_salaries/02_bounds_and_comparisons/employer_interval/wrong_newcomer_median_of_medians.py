# wrong ST10: a round is a median of employers' medians; card: "a median of their medians"
def employer_interval(rows, seed, least=10, rounds=200):
    pays = {}
    for row in rows:
        pays.setdefault(row["employer"], []).append(row["pay"])
    answer = {"n": len(rows), "employers": len(pays), "median": None, "low": None, "high": None}
    if not pays or len(pays) < least:
        return answer
    draw, names, medians = numpy.random.default_rng(seed), sorted(pays), []
    for round_ in range(rounds):
        medians.append(statistics.median([statistics.median(pays[name]) for name in draw.choice(names, size=len(names))]))
    answer["median"] = statistics.median([row["pay"] for row in rows])
    answer["low"], answer["high"] = numpy.quantile(medians, [0.05, 0.95])
    return answer


print(employer_interval(kazan, seed=1))
save_functions("bounds.py", employer_interval, imports=["import statistics", "import numpy"])
