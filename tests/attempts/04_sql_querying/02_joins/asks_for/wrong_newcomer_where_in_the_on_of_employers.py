# wrong SQ4: the skill as a condition of the last ON, which filters nothing; card: "all skills came along"
asks_for = """
    SELECT v.vacancy_id, v.name AS title, e.name AS employer
    FROM skills AS s
    JOIN vacancy_skills AS x USING (skill_id)
    JOIN vacancies AS v USING (vacancy_id)
    LEFT JOIN employers AS e ON e.employer_id = v.employer_id AND s.name = 'FastAPI'
"""
