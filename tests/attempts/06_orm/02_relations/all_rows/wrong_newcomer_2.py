# wrong: join brings the employer, and drops who has none; card: "a hidden employer or a missing skill is no reason"
def all_rows(session):
    query = select(Vacancy).join(Vacancy.employer).order_by(Vacancy.vacancy_id).options(selectinload(Vacancy.skills), contains_eager(Vacancy.employer))
    rows = []
    for vacancy in session.scalars(query):
        name = None
        if vacancy.employer is not None:
            name = vacancy.employer.name
        rows.append((vacancy.title, name, sorted(skill.name for skill in vacancy.skills)))
    return rows
ask(all_rows)[0:2]
