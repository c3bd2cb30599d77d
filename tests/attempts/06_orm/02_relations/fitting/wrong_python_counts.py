# wrong OR7: counts the rows in Python; card: "the database counts"
def fitting(query, city):
    return query.join(Vacancy.employer).where(Vacancy.remote, Employer.city == city)


def fitting_ids(session, city):
    query = select(Vacancy.vacancy_id).order_by(Vacancy.vacancy_id)
    return list(session.scalars(fitting(query, city)))


def fitting_titles(session, city, size):
    query = select(Vacancy.title).order_by(Vacancy.title, Vacancy.vacancy_id).limit(size)
    return list(session.scalars(fitting(query, city)))


def how_many_fit(session, city):
    return len(session.scalars(fitting(select(Vacancy.vacancy_id), city)).all())
