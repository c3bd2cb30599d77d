# wrong: not open on its first day; card: "on the day on which it opens"
def snapshot_pay(feed, day):
    seen = [row for row in feed if row["opened"] < day < row["opened"] + row["days"]]
    if not seen:
        return {"open": 0, "snapshot": None, "corrected": None}
    seen.sort(key=lambda row: row["pay"])
    half, weight = sum(1 / row["days"] for row in seen) / 2, 0
    for row in seen:
        weight += 1 / row["days"]
        if weight >= half:
            corrected = row["pay"]
            break
    return {"open": len(seen), "snapshot": statistics.median([row["pay"] for row in seen]), "corrected": corrected}
