# right: two statements and a dict
def pairs(engine):
    session = Session(engine)
    try:
        names = dict(session.execute(select(Employer.employer_id, Employer.name)).all())
        rows = session.execute(select(Vacancy.title, Vacancy.employer_id).order_by(Vacancy.vacancy_id)).all()
        return [(title, names.get(number)) for title, number in rows]
    finally:
        session.close()
