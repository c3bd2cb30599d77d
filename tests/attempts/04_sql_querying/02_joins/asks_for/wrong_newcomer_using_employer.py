# wrong SQ5: OR keeps the hidden ones; card: "its `ON` lets more than one employer be the partner"
asks_for = """
    SELECT v.vacancy_id, v.name AS title, e.name AS employer
    FROM skills AS s
    JOIN vacancy_skills AS x USING (skill_id)
    JOIN vacancies AS v USING (vacancy_id)
    JOIN employers AS e ON e.employer_id = v.employer_id OR v.employer_id IS NULL
    WHERE s.name = 'FastAPI'
"""
