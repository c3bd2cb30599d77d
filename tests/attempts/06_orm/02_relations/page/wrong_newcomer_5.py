# wrong: leaves the skills as they come; card: "they stand from A to Z"
def page(session, size, skip):
    query = select(Vacancy).options(selectinload(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id).limit(size).offset(skip)
    vacancies = session.scalars(query).unique()
    return [(vacancy.vacancy_id, [skill.name for skill in vacancy.skills]) for vacancy in vacancies]
ask(page, 5, 0)
