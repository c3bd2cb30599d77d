# wrong: still open on the day it closes; card: "on days 3 and 4, not on 5"
def snapshot_pay(feed, day):
    rows = sorted((row for row in feed if row["opened"] <= day <= row["opened"] + row["days"]), key=lambda row: row["pay"])
    if not rows:
        return {"open": 0, "snapshot": None, "corrected": None}
    half, running = sum(1 / row["days"] for row in rows) / 2, 0
    for row in rows:
        running += 1 / row["days"]
        if running >= half:
            break
    return {"open": len(rows), "snapshot": statistics.median([row["pay"] for row in rows]), "corrected": row["pay"]}


snapshot_pay(feed, 40)
