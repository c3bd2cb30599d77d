# right: three queries and dictionaries, put together in Python
def all_rows(session):
    employers = session.scalars(select(Employer)).all()
    names = {}
    for employer in employers:
        names[employer.employer_id] = employer.name
    skills = {}
    pairs = session.execute(select(vacancy_skills.c.vacancy_id, Skill.name).join(Skill, Skill.skill_id == vacancy_skills.c.skill_id))
    for number, name in pairs:
        skills.setdefault(number, []).append(name)
    rows = []
    for number, title, employer_id in session.execute(select(Vacancy.vacancy_id, Vacancy.title, Vacancy.employer_id)):
        rows.append((number, title, names.get(employer_id), sorted(skills.get(number, []))))
    rows.sort()
    return [row[1:] for row in rows]
ask(all_rows)[0:2]
