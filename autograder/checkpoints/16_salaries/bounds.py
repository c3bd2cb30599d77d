import numpy
import math
import statistics


def median_bounds(pairs):
    if not pairs:
        return None, None
    lowest = statistics.median([0 if low is None else low for low, high in pairs])
    highest = statistics.median([math.inf if high is None else high for low, high in pairs])
    return lowest, None if highest == math.inf else highest


def hidden_bounds(rows, least=0, most=None):
    stated, hidden = {}, {}
    for row in rows:
        level = "not said" if row["level"] is None else row["level"]
        pairs = stated.setdefault(level, [])
        hidden.setdefault(level, 0)
        pair = (row["net_low"], row["net_high"])
        if pair == (None, None):
            hidden[level] = hidden[level] + 1
        else:
            pairs.append(pair)
    return {
        level: {
            "n": len(pairs) + hidden[level],
            "hidden": hidden[level],
            "stated": median_bounds(pairs),
            "all": median_bounds(pairs + [(least, most)] * hidden[level]),
        }
        for level, pairs in stated.items()
    }


def employer_interval(rows, seed, least=10, rounds=200):
    pays = {}
    for row in rows:
        pays.setdefault(row["employer"], []).append(row["pay"])
    found = {"n": len(rows), "employers": len(pays), "median": None, "low": None, "high": None}
    if not pays or len(pays) < least:
        return found
    draw, names, medians = numpy.random.default_rng(seed), sorted(pays), []
    for _ in range(rounds):
        drawn = []
        for name in draw.choice(names, size=len(names)):
            drawn += pays[name]
        medians.append(statistics.median(drawn))
    low, high = numpy.quantile(medians, [0.05, 0.95])
    return {**found, "median": statistics.median([row["pay"] for row in rows]), "low": float(low), "high": float(high)}


def standardised(rows, first, second, least=5):
    pay, left_out = {}, 0
    for row in rows:
        if row["city"] in (first, second):
            pay.setdefault(row["level"], {first: [], second: []})[row["city"]].append(row["pay"])
    weight, sums = 0, {first: 0, second: 0}
    for level, cities in pay.items():
        count = len(cities[first]) + len(cities[second])
        if level is None or len(cities[first]) < least or len(cities[second]) < least:
            left_out += count
            continue
        weight += count
        for city in (first, second):
            sums[city] += count * statistics.median(cities[city])
    found = {"first": None, "second": None, "gap": None, "left_out": left_out}
    if weight:
        found["first"], found["second"] = sums[first] / weight, sums[second] / weight
        found["gap"] = found["first"] - found["second"]
    return found
