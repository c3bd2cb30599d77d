# right: a table, a mean of true and false
def silent_share(rows):
    if not rows:
        return {}
    table = pandas.DataFrame(rows)
    table["level"] = table["level"].fillna("not said")
    table["silent"] = table["net_low"].isna() & table["net_high"].isna()
    return table.groupby("level")["silent"].mean().to_dict()
