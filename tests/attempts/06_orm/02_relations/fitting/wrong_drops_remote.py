# wrong: forgets a condition; card: "One condition is missing: `where` takes both"
def fitting(query, city):
    return query.join(Vacancy.employer).where(Employer.city == city)


def fitting_ids(session, city):
    query = select(Vacancy.vacancy_id).order_by(Vacancy.vacancy_id)
    return list(session.scalars(fitting(query, city)))


def fitting_titles(session, city, size):
    query = select(Vacancy.title).order_by(Vacancy.title, Vacancy.vacancy_id).limit(size)
    return list(session.scalars(fitting(query, city)))


def how_many_fit(session, city):
    query = select(func.count(Vacancy.vacancy_id))
    return session.scalar(fitting(query, city))
