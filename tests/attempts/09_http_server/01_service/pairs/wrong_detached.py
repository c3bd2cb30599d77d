# wrong OR3: reads after the session closed; card: "the session was closed before the employer was read"
def pairs(engine):
    with Session(engine) as session:
        found = session.scalars(select(Vacancy).order_by(Vacancy.vacancy_id)).all()
    return [(one.title, one.employer and one.employer.name) for one in found]
