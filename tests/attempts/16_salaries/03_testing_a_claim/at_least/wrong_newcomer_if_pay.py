# wrong PY8: if pay takes a stated 0 for silent; card: "0 is stated"
def at_least(rows, limit):
    groups = {}
    for row in rows:
        if row["group"] not in groups:
            groups[row["group"]] = row["pay"]
    if not groups:
        return None
    stated = sure = could = 0
    for pay in groups.values():
        if pay:
            stated += 1
            if pay >= limit:
                sure += 1
                could += 1
        else:
            could += 1
    return stated / len(groups), sure / len(groups), could / len(groups)
