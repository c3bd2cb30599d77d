# right: the skill chosen in ON
asks_for = """
    SELECT v.vacancy_id, v.name AS title, e.name AS employer
    FROM skills AS s
    JOIN vacancy_skills AS x ON s.skill_id = x.skill_id AND s.name = 'FastAPI'
    JOIN vacancies AS v ON x.vacancy_id = v.vacancy_id
    LEFT OUTER JOIN employers AS e ON v.employer_id = e.employer_id
    WHERE TRUE
"""
