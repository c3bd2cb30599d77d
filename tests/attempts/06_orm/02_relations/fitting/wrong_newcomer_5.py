# wrong: Python's and between two conditions; card: "Python's `and` hands on one of them"
def fitting(query, city):
    return query.join(Vacancy.employer).where(Vacancy.remote and Employer.city == city)


def fitting_ids(session, city):
    query = select(Vacancy.vacancy_id).order_by(Vacancy.vacancy_id)
    return list(session.scalars(fitting(query, city)))


def fitting_titles(session, city, size):
    query = select(Vacancy.title).order_by(Vacancy.title, Vacancy.vacancy_id).limit(size)
    query = fitting(query, city)
    return list(session.scalars(query))


def how_many_fit(session, city):
    return session.scalar(fitting(select(func.count(Vacancy.vacancy_id)), city))
