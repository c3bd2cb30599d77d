# right: joined by its columns, grouped by both, a loop
def per_employer(session):
    query = (
        select(Employer.employer_id, Employer.name, func.count(Vacancy.vacancy_id), func.count(Vacancy.vacancy_id).filter(Vacancy.remote))
        .select_from(Employer).outerjoin(Vacancy, Vacancy.employer_id == Employer.employer_id)
        .group_by(Employer.employer_id, Employer.name)
        .order_by(func.count(Vacancy.vacancy_id).desc(), Employer.employer_id)
    )
    rows = []
    for number, name, vacancies, remote in session.execute(query):
        rows.append((number, name, vacancies, remote))
    return rows
