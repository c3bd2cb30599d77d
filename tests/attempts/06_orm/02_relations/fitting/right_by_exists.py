# right: a subquery of the city's employers instead of a join
def fitting(query, city):
    here = select(Employer.employer_id).where(Employer.city == city)
    return query.where(Vacancy.employer_id.in_(here), Vacancy.remote)


def fitting_ids(session, city):
    return session.scalars(fitting(select(Vacancy.vacancy_id), city).order_by(Vacancy.vacancy_id)).all()


def fitting_titles(session, city, size):
    query = fitting(select(Vacancy.title), city)
    return session.scalars(query.order_by(Vacancy.title, Vacancy.vacancy_id).limit(size)).all()


def how_many_fit(session, city):
    return session.execute(fitting(select(func.count(Vacancy.vacancy_id)), city)).scalar()
