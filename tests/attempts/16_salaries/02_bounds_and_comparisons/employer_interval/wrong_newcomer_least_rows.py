# wrong ST10: least is about rows; card: "are one voice"
def employer_interval(rows, seed, least=10, rounds=200):
    names = sorted({row["employer"] for row in rows})
    answer = {"n": len(rows), "employers": len(names), "median": None, "low": None, "high": None}
    if not rows or len(rows) < least:
        return answer
    draw, medians = numpy.random.default_rng(seed), []
    for round_ in range(rounds):
        pays = []
        for name in draw.choice(names, size=len(names)):
            pays += [row["pay"] for row in rows if row["employer"] == name]
        medians.append(statistics.median(pays))
    answer["median"] = statistics.median([row["pay"] for row in rows])
    answer["low"], answer["high"] = numpy.quantile(medians, [0.05, 0.95])
    return answer


print(employer_interval(kazan, seed=1))
save_functions("bounds.py", employer_interval, imports=["import statistics", "import numpy"])
