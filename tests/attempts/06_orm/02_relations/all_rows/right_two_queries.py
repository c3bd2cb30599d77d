# right: plain columns by two joins, put together in a dict
def all_rows(session):
    heads = session.execute(select(Vacancy.vacancy_id, Vacancy.title, Employer.name).outerjoin(Vacancy.employer).order_by(Vacancy.vacancy_id)).all()
    pairs = session.execute(select(Vacancy.vacancy_id, Skill.name).join(Vacancy.skills).order_by(Skill.name)).all()
    skills = {}
    for number, name in pairs:
        skills.setdefault(number, []).append(name)
    return [(title, name, sorted(skills.get(number, []))) for number, title, name in heads]
