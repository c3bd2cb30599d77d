# wrong: a dict in every drawer; card: "One blank holds a value that has no `append`"
def by_employer(rows):
    groups = {}
    for row in rows:
        employer = row["employer"]
        if employer not in groups:
            groups[employer] = {}
        groups[employer].append(row["id"])
    return groups
