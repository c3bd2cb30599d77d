# right: one Series, its quantiles as floats
def summary(rows, least=5):
    stated = [row["net_low"] for row in rows if row["net_low"] is not None]
    result = {"n": len(rows), "with_pay": len(stated), "share": None, "q1": None, "median": None, "q3": None}
    if rows:
        result["share"] = len(stated) / len(rows)
    if stated and len(stated) >= least:
        for name, part in [("q1", 0.25), ("median", 0.5), ("q3", 0.75)]:
            result[name] = float(pandas.Series(stated).quantile(part))
    return result


save_functions("market.py", summary, imports=["import pandas"])
