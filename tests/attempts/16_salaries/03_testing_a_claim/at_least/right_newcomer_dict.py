# right: keeps the first pay of each group in a dict
def at_least(rows, limit):
    groups = {}
    for row in rows:
        groups.setdefault(row["group"], row["pay"])
    if not groups:
        return None
    pays = list(groups.values())
    silent = pays.count(None)
    big = sum(pay >= limit for pay in pays if pay is not None)
    return (len(pays) - silent) / len(pays), big / len(pays), (big + silent) / len(pays)
