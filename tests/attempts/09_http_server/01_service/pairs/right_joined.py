# right: one SELECT of two columns
def pairs(engine):
    query = select(Vacancy.title, Employer.name).outerjoin(Vacancy.employer).order_by(Vacancy.vacancy_id)
    with Session(engine) as session:
        return [tuple(row) for row in session.execute(query)]
