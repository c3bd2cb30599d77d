# wrong ST8: the whole feed is the snapshot; card: "only what is open"
def snapshot_pay(feed, day):
    seen = [row for row in feed]
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
