# wrong ST10: least counts rows; card: "are one voice"
def employer_interval(rows, seed, least=10, rounds=200):
    pays = {}
    for row in rows:
        pays.setdefault(row["employer"], []).append(row["pay"])
    found = {"n": len(rows), "employers": len(pays), "median": None, "low": None, "high": None}
    if not pays or len(rows) < least:
        return found
    draw, names, medians = numpy.random.default_rng(seed), sorted(pays), []
    for _ in range(rounds):
        drawn = []
        for name in draw.choice(names, size=len(names)):
            drawn += pays[name]
        medians.append(statistics.median(drawn))
    low, high = numpy.quantile(medians, [0.05, 0.95])
    return {**found, "median": statistics.median([row["pay"] for row in rows]), "low": float(low), "high": float(high)}
