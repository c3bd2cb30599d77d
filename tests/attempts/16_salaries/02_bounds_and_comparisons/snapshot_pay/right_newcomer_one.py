# right: each pay tried, the first that holds half
def snapshot_pay(feed, day):
    rows = sorted((row for row in feed if row["opened"] <= day < row["opened"] + row["days"]), key=lambda row: row["pay"])
    if not rows:
        return {"open": 0, "snapshot": None, "corrected": None}
    half = sum(1 / row["days"] for row in rows) / 2
    corrected = next(row["pay"] for row in rows if sum(1 / other["days"] for other in rows if other["pay"] <= row["pay"]) >= half)
    return {"open": len(rows), "snapshot": statistics.median(row["pay"] for row in rows), "corrected": corrected}


snapshot_pay(feed, 40)
