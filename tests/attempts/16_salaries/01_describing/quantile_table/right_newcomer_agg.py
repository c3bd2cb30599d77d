# right: the text for the gap, agg names for the counts
def quantile_table(offers):
    groups = offers.fillna({"level": LEVELS[-1]}).groupby("level")["net_low"]
    table = pandas.DataFrame({
        "n": groups.agg("size"),
        "with_pay": groups.agg("count"),
        "q1": groups.quantile(1 / 4),
        "median": groups.median(),
        "q3": groups.quantile(3 / 4),
    })
    return table.reindex(LEVELS).fillna({"n": 0, "with_pay": 0})
