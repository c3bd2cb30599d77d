# wrong OR1: each vacancy asks for its employer; card: "each vacancy asked for its own employer"
def pairs(engine):
    with Session(engine) as session:
        found = session.scalars(select(Vacancy).order_by(Vacancy.vacancy_id)).all()
        return [(one.title, one.employer.name if one.employer else None) for one in found]
