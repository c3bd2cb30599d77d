# wrong: limit and offset the other way round; card: "`limit` takes `size`"
def page(session, size, skip):
    query = select(Vacancy).options(selectinload(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id).limit(skip).offset(size)
    vacancies = session.scalars(query)
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies]
