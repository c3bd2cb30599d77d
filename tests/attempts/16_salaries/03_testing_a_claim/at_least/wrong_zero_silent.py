# wrong PY8: a stated 0 counts as silent; card: "0 is stated"
def at_least(rows, limit):
    first = {}
    for row in rows:
        first.setdefault(row["group"], row["pay"])
    if not first:
        return None
    stated = [pay for pay in first.values() if pay]
    reached = sum(pay >= limit for pay in stated)
    silent = len(first) - len(stated)
    return len(stated) / len(first), reached / len(first), (reached + silent) / len(first)
