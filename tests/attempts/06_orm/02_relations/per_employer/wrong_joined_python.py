# wrong OR7: one statement that brings every vacancy, counted in Python; card: "the vacancies travelled to be counted in Python"
def per_employer(session):
    query = select(Employer).options(joinedload(Employer.vacancies))
    rows = [(one.employer_id, one.name, len(one.vacancies), sum(v.remote for v in one.vacancies)) for one in session.scalars(query).unique()]
    return sorted(rows, key=lambda row: (-row[2], row[0]))
