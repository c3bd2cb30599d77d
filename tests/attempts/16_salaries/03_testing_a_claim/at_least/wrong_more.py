# wrong: more than the limit; card: "80 is `limit` or more"
def at_least(rows, limit):
    first = {}
    for row in rows:
        first.setdefault(row["group"], row["pay"])
    if not first:
        return None
    stated = [pay for pay in first.values() if pay is not None]
    reached = sum(pay > limit for pay in stated)
    silent = len(first) - len(stated)
    return len(stated) / len(first), reached / len(first), (reached + silent) / len(first)
