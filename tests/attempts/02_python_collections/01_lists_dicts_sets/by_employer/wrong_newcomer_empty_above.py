# wrong PY4: one empty list above the loop for all drawers; card: "PY4: every key leads to one list"
def by_employer(rows):
    groups = {}
    empty = []
    for row in rows:
        employer = row["employer"]
        if employer not in groups:
            groups[employer] = empty
        groups[employer].append(row["id"])
    return groups
