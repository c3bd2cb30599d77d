# wrong ST8: weighs by days; card: "1/days, not days"
def snapshot_pay(feed, day):
    seen = [row for row in feed if row["opened"] <= day < row["opened"] + row["days"]]
    if not seen:
        return {"open": 0, "snapshot": None, "corrected": None}
    seen.sort(key=lambda row: row["pay"])
    half, weight = sum(row["days"] for row in seen) / 2, 0
    for row in seen:
        weight += row["days"]
        if weight >= half:
            corrected = row["pay"]
            break
    return {"open": len(seen), "snapshot": statistics.median([row["pay"] for row in seen]), "corrected": corrected}
