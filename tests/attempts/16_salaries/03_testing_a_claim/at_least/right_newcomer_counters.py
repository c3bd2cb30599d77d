# right: slow counters, one loop
def at_least(rows, limit):
    if len(rows) == 0:
        return None
    seen = []
    stated = 0
    sure = 0
    could = 0
    for row in rows:
        if row["group"] in seen:
            continue
        seen.append(row["group"])
        if row["pay"] is None:
            could = could + 1
        else:
            stated = stated + 1
            if row["pay"] >= limit:
                sure = sure + 1
                could = could + 1
    total = len(seen)
    return (stated / total, sure / total, could / total)
