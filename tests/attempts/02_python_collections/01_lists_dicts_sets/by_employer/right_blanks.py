# right: the blanks filled
def by_employer(rows):
    groups = {}
    for row in rows:
        employer = row["employer"]
        if employer not in groups:
            groups[employer] = []
        groups[employer].append(row["id"])
    return groups
