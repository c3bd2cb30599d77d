# wrong SQ3: count counts offers, so it stands twice; card: "`count` skips the junior offer"
def quantile_table(offers):
    groups = offers.fillna({"level": "not said"}).groupby("level")["net_low"]
    table = pandas.DataFrame({
        "n": groups.count(),
        "with_pay": groups.count(),
        "q1": groups.quantile(0.25),
        "median": groups.median(),
        "q3": groups.quantile(0.75),
    })
    return table.reindex(LEVELS).fillna({"n": 0, "with_pay": 0})
