# wrong OR1: loads each list to count it; card: "OR1"
def per_employer(session):
    rows = []
    for employer in session.scalars(select(Employer)):
        rows.append((employer.employer_id, employer.name, len(employer.vacancies), sum(one.remote for one in employer.vacancies)))
    return sorted(rows, key=lambda row: (-row[2], row[0]))
