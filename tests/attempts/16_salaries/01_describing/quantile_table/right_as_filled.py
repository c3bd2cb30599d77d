# right: the blanks filled another way
def quantile_table(offers):
    groups = offers.fillna({"level": "not said"}).groupby("level")["net_low"]
    table = pandas.DataFrame({
        "n": offers.fillna({"level": "not said"}).groupby("level")["level"].count(),
        "with_pay": groups.count(),
        "q1": groups.quantile(1 / 4),
        "median": groups.median(),
        "q3": groups.quantile(0.75),
    })
    return table.reindex(LEVELS).fillna({"n": 0, "with_pay": 0})
