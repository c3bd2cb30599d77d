# right: a loop over the levels
def quantile_table(offers):
    said = offers["level"].fillna("not said")
    rows = []
    for level in LEVELS:
        amounts = offers[said == level]["net_low"]
        rows.append((len(amounts), amounts.count(), amounts.quantile(0.25), amounts.quantile(0.5), amounts.quantile(0.75)))
    return pandas.DataFrame(rows, columns=["n", "with_pay", "q1", "median", "q3"], index=LEVELS)
