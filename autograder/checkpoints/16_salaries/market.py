import pandas


def summary(rows, least=5):
    stated = [row["net_low"] for row in rows if row["net_low"] is not None]
    found = {"n": len(rows), "with_pay": len(stated), "share": None, "q1": None, "median": None, "q3": None}
    if rows:
        found["share"] = len(stated) / len(rows)
    if stated and len(stated) >= least:
        amounts = pandas.Series(stated)
        for name, part in (("q1", 0.25), ("median", 0.5), ("q3", 0.75)):
            found[name] = float(amounts.quantile(part))
    return found
