# wrong: all() gives plain tuples; card: "`tuple(row)` makes each plain"
def per_employer(session):
    number = func.count(Vacancy.vacancy_id)
    query = select(Employer.employer_id, Employer.name, number, number.filter(Vacancy.remote))
    query = query.outerjoin(Employer.vacancies).group_by(Employer.employer_id).order_by(number.desc(), Employer.employer_id)
    return session.execute(query).all()
