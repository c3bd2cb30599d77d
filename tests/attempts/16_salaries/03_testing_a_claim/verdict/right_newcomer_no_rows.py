# right: a guard for no rows instead of one for no pay
def verdict(rows, limit, least=5):
    stated = [row for row in rows if not (row["net_low"] is None and row["net_high"] is None)]
    result = {"n": len(rows), "with_pay": len(stated), "low": None, "high": None, "verdict": "cannot tell"}
    if len(stated) < least or len(rows) == 0:
        return result
    low = statistics.median([0 if row["net_low"] is None else row["net_low"] for row in rows])
    high = statistics.median([10**12 if row["net_high"] is None else row["net_high"] for row in rows])
    result["low"] = low
    result["high"] = high if high < 10**11 else None
    if low >= limit:
        result["verdict"] = "supported"
    if high < limit:
        result["verdict"] = "not supported"
    return result


save_functions("claim.py", verdict, imports=["import statistics"])
