# wrong ST7: the last copy wins; card: "one row a group, the first one"
def at_least(rows, limit):
    first = {}
    for row in rows:
        first[row["group"]] = row["pay"]
    if not first:
        return None
    stated = [pay for pay in first.values() if pay is not None]
    reached = sum(pay >= limit for pay in stated)
    silent = len(first) - len(stated)
    return len(stated) / len(first), reached / len(first), (reached + silent) / len(first)
