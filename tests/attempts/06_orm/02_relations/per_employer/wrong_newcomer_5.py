# wrong: a sum over nothing is 0; card: "A sum over no rows is NULL"
def per_employer(session):
    from sqlalchemy import Integer
    number = func.count(Vacancy.vacancy_id)
    query = select(Employer.employer_id, Employer.name, number, func.sum(Vacancy.remote.cast(Integer)))
    query = query.outerjoin(Employer.vacancies).group_by(Employer.employer_id).order_by(number.desc(), Employer.employer_id)
    return [tuple(row) for row in session.execute(query)]
