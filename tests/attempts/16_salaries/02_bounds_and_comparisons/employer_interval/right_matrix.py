# right: all rounds drawn at once
def employer_interval(rows, seed, least=10, rounds=200):
    names = sorted({row["employer"] for row in rows})
    pays = [row["pay"] for row in rows]
    answer = {"n": len(rows), "employers": len(names), "median": None, "low": None, "high": None}
    if len(names) >= max(least, 1):
        groups = {name: [row["pay"] for row in rows if row["employer"] == name] for name in names}
        drawn = numpy.random.default_rng(seed).choice(names, size=(rounds, len(names)))
        medians = [numpy.median(numpy.concatenate([groups[name] for name in line])) for line in drawn]
        answer["median"] = float(numpy.median(pays))
        answer["low"], answer["high"] = [float(end) for end in numpy.quantile(medians, [0.05, 0.95])]
    return answer
