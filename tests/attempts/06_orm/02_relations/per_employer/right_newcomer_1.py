# right: a sum of ones and noughts, coalesced
def per_employer(session):
    from sqlalchemy import case
    remote = func.coalesce(func.sum(case((Vacancy.remote, 1), else_=0)), 0)
    number = func.count(Vacancy.vacancy_id)
    query = (
        select(Employer.employer_id, Employer.name, number, remote)
        .select_from(Employer)
        .outerjoin(Vacancy, Vacancy.employer_id == Employer.employer_id)
        .group_by(Employer.employer_id, Employer.name)
        .order_by(number.desc(), Employer.employer_id)
    )
    return [tuple(row) for row in session.execute(query)]
