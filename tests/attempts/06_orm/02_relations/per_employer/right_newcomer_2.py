# right: grouped in the database, sorted in Python
def per_employer(session):
    query = select(Employer.employer_id, Employer.name, func.count(Vacancy.vacancy_id), func.count(Vacancy.vacancy_id).filter(Vacancy.remote == True))
    query = query.outerjoin(Employer.vacancies)
    query = query.group_by(Employer.employer_id)
    rows = []
    for row in session.execute(query).all():
        rows.append((row[0], row[1], row[2], row[3]))
    rows.sort(key=lambda row: (-row[2], row[0]))
    return rows
