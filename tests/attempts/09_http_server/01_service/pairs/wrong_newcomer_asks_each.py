# wrong OR1: a relation is read for nothing; card: "each vacancy asked for its own employer"
def pairs(engine):
    result = []
    with Session(engine) as session:
        for vacancy in session.scalars(select(Vacancy).order_by(Vacancy.vacancy_id)).all():
            name = vacancy.employer.name if vacancy.employer else None
            result.append((vacancy.title, name))
    return result
