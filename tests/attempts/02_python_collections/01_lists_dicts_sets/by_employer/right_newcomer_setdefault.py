# right: the demonstration's line in place of the blanks
def by_employer(rows):
    groups = {}
    for row in rows:
        drawer = groups.setdefault(row["employer"], [])
        drawer.append(row["id"])
    return groups
