# wrong: where, as remote ones are to be counted; card: "`filter` picks what is counted"
def per_employer(session):
    number = func.count(Vacancy.vacancy_id)
    query = select(Employer.employer_id, Employer.name, number, number)
    query = query.outerjoin(Employer.vacancies).where(Vacancy.remote).group_by(Employer.employer_id).order_by(number.desc(), Employer.employer_id)
    return [tuple(row) for row in session.execute(query)]
