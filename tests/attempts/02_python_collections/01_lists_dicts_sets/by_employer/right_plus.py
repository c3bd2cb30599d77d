# right: a longer list each time
def by_employer(rows):
    groups = dict()
    for row in rows:
        groups[row["employer"]] = groups.get(row["employer"], []) + [row["id"]]
    return groups
