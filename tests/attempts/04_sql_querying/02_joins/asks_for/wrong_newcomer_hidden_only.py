# wrong: the sentence about NULL is a condition; card: "only vacancies that hide their employer came"
asks_for = """
    SELECT v.vacancy_id, v.name AS title, e.name AS employer
    FROM skills AS s
    JOIN vacancy_skills AS x ON x.skill_id = s.skill_id
    JOIN vacancies AS v ON v.vacancy_id = x.vacancy_id
    LEFT JOIN employers AS e ON e.employer_id = v.employer_id
    WHERE s.name = 'FastAPI' AND e.name IS NULL
"""
