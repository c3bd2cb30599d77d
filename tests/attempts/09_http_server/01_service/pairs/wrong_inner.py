# wrong SQ4: an inner join; card: "a vacancy without an employer stays"
def pairs(engine):
    query = select(Vacancy.title, Employer.name).join(Vacancy.employer).order_by(Vacancy.vacancy_id)
    with Session(engine) as session:
        return [tuple(row) for row in session.execute(query)]
