# wrong PY8: a row without an employer is left out; card: "PY8: the row without an employer is a row"
def by_employer(rows):
    groups = {}
    for row in rows:
        employer = row["employer"]
        if employer is None:
            continue
        if employer not in groups:
            groups[employer] = []
        groups[employer].append(row["id"])
    return groups
