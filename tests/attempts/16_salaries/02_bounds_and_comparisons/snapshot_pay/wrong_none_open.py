# wrong: nothing open is not thought of; card: "answer before you ask"
def snapshot_pay(feed, day):
    seen = [row for row in feed if row["opened"] <= day < row["opened"] + row["days"]]
    seen.sort(key=lambda row: row["pay"])
    half, weight = sum(1 / row["days"] for row in seen) / 2, 0
    for row in seen:
        weight += 1 / row["days"]
        if weight >= half:
            corrected = row["pay"]
            break
    return {"open": len(seen), "snapshot": statistics.median([row["pay"] for row in seen]), "corrected": corrected}
