# right: a subquery counts, the employers are joined to it
def per_employer(session):
    counted = select(
        Vacancy.employer_id, func.count().label("number"), func.count().filter(Vacancy.remote).label("remote")
    ).group_by(Vacancy.employer_id).subquery()
    number = func.coalesce(counted.c.number, 0)
    query = select(Employer.employer_id, Employer.name, number, func.coalesce(counted.c.remote, 0))
    query = query.outerjoin(counted, counted.c.employer_id == Employer.employer_id).order_by(number.desc(), Employer.employer_id)
    return [tuple(row) for row in session.execute(query).all()]
