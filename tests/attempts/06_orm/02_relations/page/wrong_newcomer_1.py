# wrong OR7: takes LIMIT away and cuts the list in Python; card: "every page travelled"
def page(session, size, skip):
    query = select(Vacancy).outerjoin(Vacancy.skills).options(contains_eager(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id)
    vacancies = session.scalars(query).unique()
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies][skip:skip + size]
ask(page, 5, 0)
