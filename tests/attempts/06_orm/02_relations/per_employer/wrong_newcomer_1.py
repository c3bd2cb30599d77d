# wrong: join keeps everybody; card: "`outerjoin` keeps it"
def per_employer(session):
    number = func.count(Vacancy.vacancy_id)
    query = select(Employer.employer_id, Employer.name, number, number.filter(Vacancy.remote))
    query = query.join(Employer.vacancies).group_by(Employer.employer_id).order_by(number.desc(), Employer.employer_id)
    return [tuple(row) for row in session.execute(query)]
