# right: a table of medians and a table of sizes
def standardised(rows, first, second, least=5):
    kept = [row for row in rows if row["city"] in (first, second)]
    if not kept:
        return {"first": None, "second": None, "gap": None, "left_out": 0}
    table = pandas.DataFrame(kept).dropna(subset=["level"])
    groups = table.groupby(["level", "city"])["pay"]
    sizes, medians = groups.size().unstack(fill_value=0).reindex(columns=[first, second], fill_value=0), groups.median().unstack()
    part = sizes[(sizes[first] >= least) & (sizes[second] >= least)]
    weights = part.sum(axis=1)
    if len(part) == 0:
        return {"first": None, "second": None, "gap": None, "left_out": len(kept)}
    one, other = ((medians.loc[part.index, city] * weights).sum() / weights.sum() for city in (first, second))
    return {"first": float(one), "second": float(other), "gap": float(one - other), "left_out": int(len(kept) - weights.sum())}
