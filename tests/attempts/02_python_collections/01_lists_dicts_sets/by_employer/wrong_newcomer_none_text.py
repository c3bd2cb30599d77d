# wrong PY8: writes "None" for a missing employer; card: "PY8: `str` made a text of the gap"
def by_employer(rows):
    groups = {}
    for row in rows:
        employer = str(row["employer"])
        if employer not in groups:
            groups[employer] = []
        groups[employer].append(row["id"])
    return groups
