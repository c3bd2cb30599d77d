# wrong OR1: no join and no option either; card: "vacancy by vacancy"
def page(session, size, skip):
    query = select(Vacancy)
    query = query.order_by(Vacancy.vacancy_id).limit(size).offset(skip)
    vacancies = session.scalars(query)
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies]
