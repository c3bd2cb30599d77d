# wrong OR6: the joined list under LIMIT, as it was; card: "`LIMIT` counts rows of the join"
def page(session, size, skip):
    query = select(Vacancy).outerjoin(Vacancy.skills).options(contains_eager(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id).limit(size).offset(skip)
    vacancies = session.scalars(query).unique()
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies]
