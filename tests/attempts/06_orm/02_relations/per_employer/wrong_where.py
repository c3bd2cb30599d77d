# wrong: WHERE keeps employers with remote vacancies alone; card: "`filter` picks what is counted"
def per_employer(session):
    number = func.count(Vacancy.vacancy_id)
    query = select(Employer.employer_id, Employer.name, number, number.filter(Vacancy.remote))
    query = query.outerjoin(Employer.vacancies).where(Vacancy.remote).group_by(Employer.employer_id)
    query = query.order_by(number.desc(), Employer.employer_id)
    return [tuple(row) for row in session.execute(query)]
