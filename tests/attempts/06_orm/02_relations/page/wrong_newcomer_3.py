# wrong OR1: takes the join away and puts nothing in its place; card: "the skills are loaded vacancy by vacancy"
def page(session, size, skip):
    query = select(Vacancy)
    query = query.order_by(Vacancy.vacancy_id).limit(size).offset(skip)
    vacancies = session.scalars(query).unique()
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies]
ask(page, 5, 0)
