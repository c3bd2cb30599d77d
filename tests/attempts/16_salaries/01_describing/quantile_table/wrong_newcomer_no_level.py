# wrong ST3: the blank for the missing level takes a word of my own; card: "it belongs to `not said`"
def quantile_table(offers):
    groups = offers.fillna({"level": "unknown"}).groupby("level")["net_low"]
    table = pandas.DataFrame({
        "n": groups.size(),
        "with_pay": groups.count(),
        "q1": groups.quantile(0.25),
        "median": groups.median(),
        "q3": groups.quantile(0.75),
    })
    return table.reindex(LEVELS).fillna({"n": 0, "with_pay": 0})
