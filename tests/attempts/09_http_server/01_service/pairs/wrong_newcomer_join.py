# wrong SQ4: join keeps every vacancy; card: "a vacancy without an employer stays"
def pairs(engine):
    with Session(engine) as session:
        rows = session.execute(select(Vacancy.title, Employer.name).join(Employer).order_by(Vacancy.vacancy_id)).all()
    return [(title, name) for title, name in rows]
