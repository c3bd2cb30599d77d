# wrong: whole rows in the drawers; card: "The drawers hold rows; their ids are asked"
def by_employer(rows):
    groups = {}
    for row in rows:
        employer = row["employer"]
        if employer not in groups:
            groups[employer] = []
        groups[employer].append(row)
    return groups
