# wrong SQ10: trusts the order of the table; card: "smallest vacancy_id first"
def pairs(engine):
    query = select(Vacancy.title, Employer.name).outerjoin(Vacancy.employer)
    with Session(engine) as session:
        return [tuple(row) for row in session.execute(query)]
