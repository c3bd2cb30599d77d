# right: empty lists for all employers first, then the ids
def by_employer(rows):
    groups = {}
    for row in rows:
        groups[row["employer"]] = []
    for row in rows:
        old = groups[row["employer"]]
        groups[row["employer"]] = old + [row["id"]]
    return groups
