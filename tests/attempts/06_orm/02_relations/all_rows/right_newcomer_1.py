# right: joined loading for both, unique()
def all_rows(session):
    query = select(Vacancy).order_by(Vacancy.vacancy_id).options(joinedload(Vacancy.employer), joinedload(Vacancy.skills))
    return [
        (vacancy.title, vacancy.employer.name if vacancy.employer else None, sorted(skill.name for skill in vacancy.skills))
        for vacancy in session.scalars(query).unique()
    ]
ask(all_rows)[0:2]
