# wrong OR1: only the employers are loaded before; card: "vacancy by vacancy"
def all_rows(session):
    query = select(Vacancy).order_by(Vacancy.vacancy_id)
    query = query.options(joinedload(Vacancy.employer))
    rows = []
    for vacancy in session.scalars(query):
        name = None
        if vacancy.employer is not None:
            name = vacancy.employer.name
        rows.append((vacancy.title, name, sorted(skill.name for skill in vacancy.skills)))
    return rows
