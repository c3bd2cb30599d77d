# right: both joined, unique() drops the repeated ones
def all_rows(session):
    query = select(Vacancy).options(joinedload(Vacancy.employer), joinedload(Vacancy.skills)).order_by(Vacancy.vacancy_id)
    rows = []
    for vacancy in session.scalars(query).unique():
        name = vacancy.employer.name if vacancy.employer else None
        rows.append((vacancy.title, name, sorted([skill.name for skill in vacancy.skills])))
    return rows
