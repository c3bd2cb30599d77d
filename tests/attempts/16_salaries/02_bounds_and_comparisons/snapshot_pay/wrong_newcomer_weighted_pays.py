# wrong ST8: a weighted mean; card: "this is a weighted mean"
def snapshot_pay(feed, day):
    rows = [row for row in feed if row["opened"] <= day < row["opened"] + row["days"]]
    if not rows:
        return {"open": 0, "snapshot": None, "corrected": None}
    corrected = sum(row["pay"] / row["days"] for row in rows) / sum(1 / row["days"] for row in rows)
    return {"open": len(rows), "snapshot": statistics.median([row["pay"] for row in rows]), "corrected": corrected}


snapshot_pay(feed, 40)
