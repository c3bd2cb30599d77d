# wrong: the row itself is the key; card: "a key is a list or a dict"
def by_employer(rows):
    groups = {}
    for row in rows:
        employer = row
        if employer not in groups:
            groups[employer] = []
        groups[employer].append(row["id"])
    return groups
