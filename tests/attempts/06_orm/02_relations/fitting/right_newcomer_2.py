# right: one step a line, filter_by for the joined table
def fitting(query, city):
    joined = query.join(Vacancy.employer)
    only_remote = joined.where(Vacancy.remote == True)
    only_city = only_remote.filter_by(city=city)
    return only_city


def fitting_ids(session, city):
    query = select(Vacancy.vacancy_id).order_by(Vacancy.vacancy_id)
    return list(session.scalars(fitting(query, city)))


def fitting_titles(session, city, size):
    query = select(Vacancy.title).order_by(Vacancy.title, Vacancy.vacancy_id).limit(size)
    query = fitting(query, city)
    return list(session.scalars(query))


def how_many_fit(session, city):
    return session.scalar(fitting(select(func.count(Vacancy.vacancy_id)), city))
