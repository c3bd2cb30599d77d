# wrong: an inner join drops hidden employers; card: "no reason to drop a vacancy"
def all_rows(session):
    query = select(Vacancy).join(Vacancy.employer).order_by(Vacancy.vacancy_id)
    query = query.options(joinedload(Vacancy.employer), selectinload(Vacancy.skills))
    rows = []
    for vacancy in session.scalars(query):
        name = None
        if vacancy.employer is not None:
            name = vacancy.employer.name
        rows.append((vacancy.title, name, sorted(skill.name for skill in vacancy.skills)))
    return rows
