# wrong ST3: the silent rows are left out of the medians; card: "silent offers are offers"
def verdict(rows, limit, least=5):
    stated = [row for row in rows if row["net_low"] is not None or row["net_high"] is not None]
    result = {"n": len(rows), "with_pay": len(stated), "low": None, "high": None, "verdict": "cannot tell"}
    if len(stated) < least or not stated:
        return result
    low = statistics.median([row["net_low"] or 0 for row in stated])
    high = statistics.median([float("inf") if row["net_high"] is None else row["net_high"] for row in stated])
    result["low"] = low
    result["high"] = None if high == float("inf") else high
    if low >= limit:
        result["verdict"] = "supported"
    elif high < limit:
        result["verdict"] = "not supported"
    return result


save_functions("claim.py", verdict, imports=["import statistics"])
