# right: three counters and a set of groups seen
def at_least(rows, limit):
    seen, silent, reached = set(), 0, 0
    for row in rows:
        if row["group"] in seen:
            continue
        seen.add(row["group"])
        if row["pay"] is None:
            silent += 1
        elif row["pay"] >= limit:
            reached += 1
    n = len(seen)
    if n == 0:
        return None
    return ((n - silent) / n, reached / n, (reached + silent) / n)
