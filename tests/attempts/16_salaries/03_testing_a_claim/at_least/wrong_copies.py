# wrong ST7: copies are counted; card: "rows 1 and 2 are copies"
def at_least(rows, limit):
    first = {number: row["pay"] for number, row in enumerate(rows)}
    if not first:
        return None
    stated = [pay for pay in first.values() if pay is not None]
    reached = sum(pay >= limit for pay in stated)
    silent = len(first) - len(stated)
    return len(stated) / len(first), reached / len(first), (reached + silent) / len(first)
