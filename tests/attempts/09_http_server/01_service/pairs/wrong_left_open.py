# wrong OR5: never closes its session; card: "a session was left open"
kept = []

def pairs(engine):
    session = Session(engine)
    kept.append(session)
    query = select(Vacancy.title, Employer.name).outerjoin(Vacancy.employer).order_by(Vacancy.vacancy_id)
    return [tuple(row) for row in session.execute(query)]
