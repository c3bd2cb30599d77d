# wrong OR6: three rows a vacancy, so three times the limit; card: "no limit that counts rows of the join fits every page"
def page(session, size, skip):
    query = select(Vacancy).outerjoin(Vacancy.skills).options(contains_eager(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id).limit(size * 3).offset(skip)
    vacancies = session.scalars(query).unique()
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies]
ask(page, 5, 0)
