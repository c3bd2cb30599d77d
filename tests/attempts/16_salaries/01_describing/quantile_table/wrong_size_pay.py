# wrong SQ3: size for with_pay; card: "`size` counts the junior offer"
def quantile_table(offers):
    groups = offers.fillna({"level": "not said"}).groupby("level")["net_low"]
    table = pandas.DataFrame({
        "n": groups.size(),
        "with_pay": groups.size(),
        "q1": groups.quantile(0.25),
        "median": groups.median(),
        "q3": groups.quantile(0.75),
    })
    return table.reindex(LEVELS).fillna({"n": 0, "with_pay": 0})
