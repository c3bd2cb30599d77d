# wrong: equal numbers by name; card: "equals by smaller `employer_id`"
def per_employer(session):
    number = func.count(Vacancy.vacancy_id)
    query = select(Employer.employer_id, Employer.name, number, number.filter(Vacancy.remote))
    query = query.outerjoin(Employer.vacancies).group_by(Employer.employer_id).order_by(number.desc(), Employer.name)
    return [tuple(row) for row in session.execute(query)]
