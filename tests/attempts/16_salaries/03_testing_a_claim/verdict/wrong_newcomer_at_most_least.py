# wrong ST10: exactly five are too few; card: "exactly `least` with pay is enough"
def verdict(rows, limit, least=5):
    with_pay = sum(row["net_low"] is not None or row["net_high"] is not None for row in rows)
    result = {"n": len(rows), "with_pay": with_pay, "low": None, "high": None, "verdict": "cannot tell"}
    if with_pay <= least:
        return result
    result["low"] = statistics.median([0 if row["net_low"] is None else row["net_low"] for row in rows])
    high = statistics.median([float("inf") if row["net_high"] is None else row["net_high"] for row in rows])
    if high < float("inf"):
        result["high"] = high
    if result["low"] >= limit:
        result["verdict"] = "supported"
    elif high < limit:
        result["verdict"] = "not supported"
    return result


save_functions("claim.py", verdict, imports=["import statistics"])
