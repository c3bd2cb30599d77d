# right: select-in for both relations, a comprehension
def all_rows(session):
    query = select(Vacancy).options(selectinload(Vacancy.employer), selectinload(Vacancy.skills))
    return [
        (one.title, one.employer.name if one.employer else None, sorted(skill.name for skill in one.skills))
        for one in session.scalars(query.order_by(Vacancy.vacancy_id))
    ]
