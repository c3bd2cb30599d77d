# right: weight by pay in a dict
def snapshot_pay(feed, day):
    pays = []
    weight = {}
    for row in feed:
        if row["opened"] <= day and day < row["opened"] + row["days"]:
            pays.append(row["pay"])
            if row["pay"] not in weight:
                weight[row["pay"]] = 0
            weight[row["pay"]] = weight[row["pay"]] + 1 / row["days"]
    if len(pays) == 0:
        return {"open": 0, "snapshot": None, "corrected": None}
    total = 0
    for pay in weight:
        total = total + weight[pay]
    running = 0
    corrected = None
    for pay in sorted(weight):
        running = running + weight[pay]
        if running >= total / 2:
            corrected = pay
            break
    return {"open": len(pays), "snapshot": statistics.median(pays), "corrected": corrected}


snapshot_pay(feed, 40)
