# wrong OR1: asks for the skills inside the loop by a query of its own; card: "vacancy by vacancy"
def all_rows(session):
    rows = []
    for vacancy in session.scalars(select(Vacancy).options(joinedload(Vacancy.employer)).order_by(Vacancy.vacancy_id)).all():
        names = session.scalars(select(Skill.name).join(Skill.vacancies).where(Vacancy.vacancy_id == vacancy.vacancy_id).order_by(Skill.name)).all()
        rows.append((vacancy.title, vacancy.employer.name if vacancy.employer else None, list(names)))
    return rows
