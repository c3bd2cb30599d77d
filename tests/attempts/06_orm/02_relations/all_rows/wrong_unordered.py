# wrong: loses the order; card: "they stand by `vacancy_id`"
def all_rows(session):
    query = select(Vacancy).order_by(Vacancy.title)
    query = query.options(joinedload(Vacancy.employer), selectinload(Vacancy.skills))
    rows = []
    for vacancy in session.scalars(query):
        name = None
        if vacancy.employer is not None:
            name = vacancy.employer.name
        rows.append((vacancy.title, name, sorted(skill.name for skill in vacancy.skills)))
    return rows
