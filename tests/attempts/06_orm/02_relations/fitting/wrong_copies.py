# wrong: writes the filter and leaves the copies; card: "The rule stands in more than one place"
def fitting(query, city):
    return query.join(Vacancy.employer).where(Vacancy.remote, Employer.city == city)


def fitting_ids(session, city):
    query = select(Vacancy.vacancy_id).order_by(Vacancy.vacancy_id)
    query = query.join(Vacancy.employer)
    query = query.where(Vacancy.remote, Employer.city == city)
    return list(session.scalars(query))


def fitting_titles(session, city, size):
    query = select(Vacancy.title).order_by(Vacancy.title, Vacancy.vacancy_id).limit(size)
    query = query.join(Vacancy.employer)
    query = query.where(Vacancy.remote, Employer.city == city)
    return list(session.scalars(query))


def how_many_fit(session, city):
    query = select(func.count(Vacancy.vacancy_id))
    query = query.join(Vacancy.employer)
    query = query.where(Vacancy.remote, Employer.city == city)
    return session.scalar(query)
