# wrong: begins a query of its own; card: "keeps what it says"
def fitting(query, city):
    asked = list(query.selected_columns)[0]
    return select(asked).join(Vacancy.employer).where(Vacancy.remote, Employer.city == city)


def fitting_ids(session, city):
    return session.scalars(fitting(select(Vacancy.vacancy_id), city).order_by(Vacancy.vacancy_id)).all()


def fitting_titles(session, city, size):
    return session.scalars(fitting(select(Vacancy.title), city).order_by(Vacancy.title, Vacancy.vacancy_id).limit(size)).all()


def how_many_fit(session, city):
    return session.scalar(select(func.count()).select_from(fitting(select(Vacancy.vacancy_id), city).subquery()))
