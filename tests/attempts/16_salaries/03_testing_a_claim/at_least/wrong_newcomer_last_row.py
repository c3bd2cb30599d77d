# wrong ST7: a dict keeps the last row of a group; card: "of two copies the first counts"
def at_least(rows, limit):
    groups = {}
    for row in rows:
        groups[row["group"]] = row["pay"]
    if not groups:
        return None
    pays = list(groups.values())
    silent = pays.count(None)
    big = sum(pay >= limit for pay in pays if pay is not None)
    return (len(pays) - silent) / len(pays), big / len(pays), (big + silent) / len(pays)
