# wrong: groups the vacancies of the page, whatever comes in; card: "These are the employers of the page"
def by_employer(rows):
    groups = {}
    for row in vacancies:
        employer = row["employer"]
        if employer not in groups:
            groups[employer] = []
        groups[employer].append(row["id"])
    return groups
