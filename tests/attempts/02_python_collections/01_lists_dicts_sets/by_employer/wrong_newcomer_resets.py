# wrong: makes a new empty list at every row; card: "Every row made a new drawer"
def by_employer(rows):
    groups = {}
    for row in rows:
        employer = row["employer"]
        groups[employer] = []
        groups[employer].append(row["id"])
    return groups
