# right: option, order, offset, limit, and loops
def page(session, size, skip):
    query = select(Vacancy)
    query = query.options(selectinload(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id)
    query = query.offset(skip)
    query = query.limit(size)
    answer = []
    for vacancy in session.scalars(query).all():
        names = []
        for skill in vacancy.skills:
            names.append(skill.name)
        names.sort()
        answer.append((vacancy.vacancy_id, names))
    return answer
ask(page, 5, 0)
