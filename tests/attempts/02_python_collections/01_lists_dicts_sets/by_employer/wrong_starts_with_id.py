# wrong: the new drawer holds the id already; card: "The first id of a drawer was put in twice"
def by_employer(rows):
    groups = {}
    for row in rows:
        employer = row["employer"]
        if employer not in groups:
            groups[employer] = [row["id"]]
        groups[employer].append(row["id"])
    return groups
