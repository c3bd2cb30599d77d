# right: sorted ends and the two in the middle
def verdict(rows, limit, least=5):
    n = len(rows)
    with_pay = n - len([row for row in rows if row["net_low"] is None and row["net_high"] is None])
    if with_pay == 0 or with_pay < least:
        return {"n": n, "with_pay": with_pay, "low": None, "high": None, "verdict": "cannot tell"}

    def halfway(name, open_end):
        ends = sorted(open_end if row[name] is None else row[name] for row in rows)
        return (ends[(n - 1) // 2] + ends[n // 2]) / 2

    low, high = halfway("net_low", 0), halfway("net_high", float("inf"))
    word = "cannot tell"
    if low >= limit:
        word = "supported"
    if high < limit:
        word = "not supported"
    return {"n": n, "with_pay": with_pay, "low": low, "high": None if high == float("inf") else high, "verdict": word}


save_functions("claim.py", verdict, imports=["import statistics"])
