# wrong: takes skip for a number of pages; card: "`skip` counts vacancies, not pages"
def page(session, size, skip):
    query = select(Vacancy).options(selectinload(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id).limit(size).offset(skip * size)
    vacancies = session.scalars(query).unique()
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies]
ask(page, 5, 0)
