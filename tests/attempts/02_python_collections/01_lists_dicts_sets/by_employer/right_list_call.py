# right: list() and get in the blanks
def by_employer(rows):
    groups = dict()
    for row in rows:
        employer = row.get("employer")
        if employer not in groups:
            groups[employer] = list()
        groups[employer].append(row.get("id"))
    return groups
