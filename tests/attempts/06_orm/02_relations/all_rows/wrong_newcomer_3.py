# wrong OR6: joinedload for the list, without unique(); card: "SQLAlchemy wants `unique()`"
def all_rows(session):
    query = select(Vacancy).order_by(Vacancy.vacancy_id).options(joinedload(Vacancy.skills), joinedload(Vacancy.employer))
    rows = []
    for vacancy in session.scalars(query):
        name = None
        if vacancy.employer is not None:
            name = vacancy.employer.name
        rows.append((vacancy.title, name, sorted(skill.name for skill in vacancy.skills)))
    return rows
ask(all_rows)[0:2]
