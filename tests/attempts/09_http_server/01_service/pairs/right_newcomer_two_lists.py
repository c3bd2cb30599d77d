# right: two lists and a dict of names, sorted in Python
def pairs(engine):
    session = Session(engine)
    names = {}
    for employer in session.scalars(select(Employer)).all():
        names[employer.employer_id] = employer.name
    vacancies = session.scalars(select(Vacancy)).all()
    rows = []
    for vacancy in vacancies:
        rows.append((vacancy.vacancy_id, vacancy.title, names.get(vacancy.employer_id)))
    session.close()
    rows = sorted(rows, key=lambda row: row[0])
    result = []
    for row in rows:
        result.append((row[1], row[2]))
    return result
