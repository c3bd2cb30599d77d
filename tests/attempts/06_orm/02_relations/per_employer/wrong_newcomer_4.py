# wrong: func.count() counts vacancies; card: "A row of NULLs was counted as a vacancy"
def per_employer(session):
    number = func.count()
    query = select(Employer.employer_id, Employer.name, number, number.filter(Vacancy.remote))
    query = query.outerjoin(Employer.vacancies).group_by(Employer.employer_id).order_by(number.desc(), Employer.employer_id)
    return [tuple(row) for row in session.execute(query)]
