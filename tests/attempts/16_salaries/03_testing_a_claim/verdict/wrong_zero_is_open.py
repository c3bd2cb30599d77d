# wrong PY8: a stated upper 0 is taken for open; card: "0 closes too"
def verdict(rows, limit, least=5):
    stated = [row for row in rows if row["net_low"] is not None or row["net_high"] is not None]
    answer = {"n": len(rows), "with_pay": len(stated), "low": None, "high": None, "verdict": "cannot tell"}
    if not stated or len(stated) < least:
        return answer
    endless = float("inf")
    answer["low"] = statistics.median(0 if row["net_low"] is None else row["net_low"] for row in rows)
    highest = statistics.median(row["net_high"] or endless for row in rows)
    if highest < endless:
        answer["high"] = highest
    if answer["low"] >= limit:
        answer["verdict"] = "supported"
    elif highest < limit:
        answer["verdict"] = "not supported"
    return answer


save_functions("claim.py", verdict, imports=["import statistics"])
