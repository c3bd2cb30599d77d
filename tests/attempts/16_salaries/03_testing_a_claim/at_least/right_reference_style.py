# right: the first row of each group in a dict
def at_least(rows, limit):
    first = {}
    for row in rows:
        first.setdefault(row["group"], row["pay"])
    if not first:
        return None
    stated = [pay for pay in first.values() if pay is not None]
    reached = len([pay for pay in stated if pay >= limit])
    silent = len(first) - len(stated)
    return len(stated) / len(first), reached / len(first), (reached + silent) / len(first)
