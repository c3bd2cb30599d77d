# right: the ids of the page first, then the joined rows of these
def page(session, size, skip):
    ids = session.scalars(select(Vacancy.vacancy_id).order_by(Vacancy.vacancy_id).offset(skip).limit(size)).all()
    query = select(Vacancy.vacancy_id, Skill.name).outerjoin(Vacancy.skills).where(Vacancy.vacancy_id.in_(ids))
    names = {number: [] for number in ids}
    for number, name in session.execute(query):
        if name is not None:
            names[number].append(name)
    return [(number, sorted(names[number])) for number in ids]
