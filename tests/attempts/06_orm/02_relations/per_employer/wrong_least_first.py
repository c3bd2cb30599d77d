# wrong: fewest vacancies first; card: "equals by smaller `employer_id`"
def per_employer(session):
    number = func.count(Vacancy.vacancy_id)
    query = select(Employer.employer_id, Employer.name, number, number.filter(Vacancy.remote))
    query = query.outerjoin(Employer.vacancies).group_by(Employer.employer_id)
    query = query.order_by(number, Employer.employer_id)
    return [tuple(row) for row in session.execute(query)]
