# wrong: the levels of the notebook's own table, as groupby sorts them; card: "not by alphabet"
def quantile_table(offers):
    groups = offers.fillna({"level": "not said"}).groupby("level")["net_low"]
    table = pandas.DataFrame({
        "n": groups.size(),
        "with_pay": groups.count(),
        "q1": groups.quantile(0.25),
        "median": groups.median(),
        "q3": groups.quantile(0.75),
    })
    return table.reindex(sorted(LEVELS)).fillna({"n": 0, "with_pay": 0})
