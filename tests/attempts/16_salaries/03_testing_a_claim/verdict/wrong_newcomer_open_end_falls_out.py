# wrong ST4: an open end takes no part in its median; card: "an open end takes part"
def verdict(rows, limit, least=5):
    lows = [row["net_low"] for row in rows if row["net_low"] is not None]
    highs = [row["net_high"] for row in rows if row["net_high"] is not None]
    with_pay = len([row for row in rows if row["net_low"] is not None or row["net_high"] is not None])
    low = statistics.median(lows) if lows else 0
    high = statistics.median(highs) if highs else None
    if with_pay < least or with_pay == 0:
        return {"n": len(rows), "with_pay": with_pay, "low": None, "high": None, "verdict": "cannot tell"}
    if low >= limit:
        said = "supported"
    elif high is not None and high < limit:
        said = "not supported"
    else:
        said = "cannot tell"
    return {"n": len(rows), "with_pay": with_pay, "low": low, "high": high, "verdict": said}


save_functions("claim.py", verdict, imports=["import statistics"])
