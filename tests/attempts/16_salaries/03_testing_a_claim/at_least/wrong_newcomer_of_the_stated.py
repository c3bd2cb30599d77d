# wrong ST3: the second share is of those with pay; card: "the silent offer is an offer"
def at_least(rows, limit):
    groups = {}
    for row in rows:
        groups.setdefault(row["group"], row["pay"])
    if not groups:
        return None
    stated = [pay for pay in groups.values() if pay is not None]
    big = len([pay for pay in stated if pay >= limit])
    sure = big / len(stated) if stated else 0
    return len(stated) / len(groups), sure, (big + len(groups) - len(stated)) / len(groups)
