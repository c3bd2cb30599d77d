# right: medians first, then one weighted sum
def standardised(rows, first, second, least=5):
    ours = [row for row in rows if row["city"] in (first, second)]
    sums, used = [0, 0], 0
    for level in {row["level"] for row in ours} - {None}:
        pays = [[row["pay"] for row in ours if row["level"] == level and row["city"] == city] for city in (first, second)]
        if min(len(pays[0]), len(pays[1])) >= least:
            weight = len(pays[0]) + len(pays[1])
            sums = [sums[0] + weight * statistics.median(pays[0]), sums[1] + weight * statistics.median(pays[1])]
            used += weight
    if used == 0:
        return {"first": None, "second": None, "gap": None, "left_out": len(ours)}
    return {"first": sums[0] / used, "second": sums[1] / used, "gap": (sums[0] - sums[1]) / used, "left_out": len(ours) - used}
