# right: loops and its own median
def verdict(rows, limit, least=5):
    lows = []
    highs = []
    with_pay = 0
    for row in rows:
        low = row["net_low"]
        high = row["net_high"]
        if low is not None or high is not None:
            with_pay += 1
        if low is None:
            low = 0
        if high is None:
            high = float("inf")
        lows.append(low)
        highs.append(high)
    answer = {"n": len(rows), "with_pay": with_pay, "low": None, "high": None, "verdict": "cannot tell"}
    if with_pay < least:
        return answer
    if with_pay == 0:
        return answer
    lows.sort()
    highs.sort()
    half = len(rows) // 2
    if len(rows) % 2 == 1:
        low = lows[half]
        high = highs[half]
    else:
        low = (lows[half - 1] + lows[half]) / 2
        high = (highs[half - 1] + highs[half]) / 2
    answer["low"] = low
    if high != float("inf"):
        answer["high"] = high
    if low >= limit:
        answer["verdict"] = "supported"
    elif high < limit:
        answer["verdict"] = "not supported"
    return answer


save_functions("claim.py", verdict, imports=["import statistics"])
