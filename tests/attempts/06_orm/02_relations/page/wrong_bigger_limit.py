# wrong OR6: a larger limit, cut afterwards; card: "count rows of the join"
def page(session, size, skip):
    query = select(Vacancy).outerjoin(Vacancy.skills).options(contains_eager(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id).limit(size * 3).offset(skip * 3)
    vacancies = session.scalars(query).unique()
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies][:size]
