# wrong SQ5: ON that ties nothing new; card: "ties the new table to nothing"
asks_for = """
    SELECT v.vacancy_id, v.name AS title, e.name AS employer
    FROM skills AS s
    JOIN vacancy_skills AS x ON x.skill_id = s.skill_id
    JOIN vacancies AS v ON x.vacancy_id = x.vacancy_id
    LEFT JOIN employers AS e ON e.employer_id = v.employer_id
    WHERE s.name = 'FastAPI' AND v.vacancy_id < 70100000 OR v.vacancy_id < 70020000
"""
