# right: full join
asks_for = """
    SELECT v.vacancy_id, v.name AS title, e.name AS employer
    FROM skills AS s
    JOIN vacancy_skills AS x ON s.skill_id = x.skill_id
    JOIN vacancies AS v USING (vacancy_id)
    FULL JOIN employers AS e ON v.employer_id = e.employer_id
    WHERE s.name = 'FastAPI'
"""
