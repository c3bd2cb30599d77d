# right: the join stays, over a subquery of the page's numbers
def page(session, size, skip):
    few = select(Vacancy.vacancy_id).order_by(Vacancy.vacancy_id).limit(size).offset(skip)
    query = select(Vacancy).outerjoin(Vacancy.skills).options(contains_eager(Vacancy.skills))
    query = query.where(Vacancy.vacancy_id.in_(few)).order_by(Vacancy.vacancy_id)
    vacancies = session.scalars(query).unique()
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies]
ask(page, 5, 0)
