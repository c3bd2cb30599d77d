# wrong: starts a drawer with the id, and appends it again; card: "The first id of a drawer was put in twice"
def by_employer(rows):
    groups = {}
    for row in rows:
        employer = row["employer"]
        if employer not in groups:
            groups[employer] = [row["id"]]
        groups[employer].append(row["id"])
    return groups
