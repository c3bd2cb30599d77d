# wrong: fewer vacancies are fewer statements; card: "every vacancy is asked for, no `limit`"
def all_rows(session):
    query = select(Vacancy).order_by(Vacancy.vacancy_id).limit(10).options(selectinload(Vacancy.skills), joinedload(Vacancy.employer))
    rows = []
    for vacancy in session.scalars(query):
        name = None
        if vacancy.employer is not None:
            name = vacancy.employer.name
        rows.append((vacancy.title, name, sorted(skill.name for skill in vacancy.skills)))
    return rows
ask(all_rows)[0:2]
