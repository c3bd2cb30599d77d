# wrong OR1: the option for the skills covers the employers; card: "still loaded inside the loop"
def all_rows(session):
    query = select(Vacancy).order_by(Vacancy.vacancy_id).options(selectinload(Vacancy.skills))
    rows = []
    for vacancy in session.scalars(query):
        name = None
        if vacancy.employer is not None:
            name = vacancy.employer.name
        rows.append((vacancy.title, name, sorted(skill.name for skill in vacancy.skills)))
    return rows
ask(all_rows)[0:2]
