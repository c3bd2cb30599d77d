# right: joinedload wraps the limited query by itself
def page(session, size, skip):
    query = select(Vacancy).options(joinedload(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id).limit(size).offset(skip)
    vacancies = session.scalars(query).unique()
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies]
