# wrong PY8: an employer of empty text and None share a drawer; card: "Ids are lost"
def by_employer(rows):
    groups = {}
    for row in rows:
        employer = row["employer"]
        if employer:
            groups.setdefault(employer, []).append(row["id"])
        elif None not in groups:
            groups[None] = [row["id"]]
    return groups
