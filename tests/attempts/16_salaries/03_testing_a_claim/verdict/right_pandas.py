# right: pandas fills the open ends
def verdict(rows, limit, least=5):
    table = pandas.DataFrame(rows, columns=["net_low", "net_high"]).astype("float64")
    stated = int(table.notna().any(axis=1).sum())
    found = {"n": len(table), "with_pay": stated, "low": None, "high": None, "verdict": "cannot tell"}
    if stated >= max(least, 1):
        found["low"] = float(statistics.median(table["net_low"].fillna(0)))
        high = float(statistics.median(table["net_high"].fillna(float("inf"))))
        found["high"] = high if high != float("inf") else None
        found["verdict"] = "supported" if found["low"] >= limit else "not supported" if high < limit else "cannot tell"
    return found


save_functions("claim.py", verdict, imports=["import statistics"])
