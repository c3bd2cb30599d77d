# right: the numbers of the page first, then these vacancies joined
def page(session, size, skip):
    numbers = session.scalars(select(Vacancy.vacancy_id).order_by(Vacancy.vacancy_id).limit(size).offset(skip)).all()
    query = select(Vacancy).where(Vacancy.vacancy_id.in_(numbers)).options(joinedload(Vacancy.skills)).order_by(Vacancy.vacancy_id)
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in session.scalars(query).unique()]
ask(page, 5, 0)
