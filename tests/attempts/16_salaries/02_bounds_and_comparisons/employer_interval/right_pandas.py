# right: pandas groups, quantile of a Series
def employer_interval(rows, seed, least=10, rounds=200):
    if not rows:
        return {"n": 0, "employers": 0, "median": None, "low": None, "high": None}
    groups = {name: list(group) for name, group in pandas.DataFrame(rows).groupby("employer")["pay"]}
    if len(groups) < least:
        return {"n": len(rows), "employers": len(groups), "median": None, "low": None, "high": None}
    generator = numpy.random.default_rng(seed)
    medians = []
    for number in range(rounds):
        amounts = [pay for name in generator.choice(list(groups), size=len(groups)) for pay in groups[name]]
        medians.append(pandas.Series(amounts).median())
    ends = pandas.Series(medians).quantile([0.05, 0.95])
    return {"n": len(rows), "employers": len(groups), "median": statistics.median(row["pay"] for row in rows), "low": ends[0.05], "high": ends[0.95]}
