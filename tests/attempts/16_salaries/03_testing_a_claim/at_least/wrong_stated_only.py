# wrong ST3: divides by those that state pay; card: "the silent offer is an offer"
def at_least(rows, limit):
    first = {}
    for row in rows:
        first.setdefault(row["group"], row["pay"])
    if not first:
        return None
    stated = [pay for pay in first.values() if pay is not None]
    reached = sum(pay >= limit for pay in stated)
    silent = len(first) - len(stated)
    return len(stated) / len(first), reached / len(stated), (reached + silent) / len(first)
