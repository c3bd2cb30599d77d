# wrong: a condition on the employer joins by itself; card: "Without a join each vacancy meets every employer"
def fitting(query, city):
    return query.where(Vacancy.remote, Employer.city == city)


def fitting_ids(session, city):
    query = select(Vacancy.vacancy_id).order_by(Vacancy.vacancy_id)
    return list(session.scalars(fitting(query, city)))


def fitting_titles(session, city, size):
    query = select(Vacancy.title).order_by(Vacancy.title, Vacancy.vacancy_id).limit(size)
    query = fitting(query, city)
    return list(session.scalars(query))


def how_many_fit(session, city):
    return session.scalar(fitting(select(func.count(Vacancy.vacancy_id)), city))
