# right: setdefault
def by_employer(rows):
    groups = {}
    for row in rows:
        groups.setdefault(row["employer"], []).append(row["id"])
    return groups
