# wrong PY1: prints the pairs; card: "PY1: nothing was returned"
def pairs(engine):
    with Session(engine) as session:
        query = select(Vacancy.title, Employer.name).join(Employer, isouter=True).order_by(Vacancy.vacancy_id)
        for title, name in session.execute(query):
            print((title, name))
