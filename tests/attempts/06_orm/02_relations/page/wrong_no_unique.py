# wrong OR6: each row of the join is a vacancy; card: "unique"
def page(session, size, skip):
    query = select(Vacancy).options(joinedload(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id).limit(size).offset(skip)
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in session.scalars(query)]
