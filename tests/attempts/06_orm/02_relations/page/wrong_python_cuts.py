# wrong OR7: all pages travel, Python cuts; card: "every page travelled"
def page(session, size, skip):
    query = select(Vacancy).options(selectinload(Vacancy.skills)).order_by(Vacancy.vacancy_id)
    vacancies = session.scalars(query).all()[skip:skip + size]
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies]
