# wrong: one row of skills, so that nothing doubles; card: "Golang counts too"
go_page = """
    SELECT v.name AS title, e.name AS employer
    FROM vacancies AS v
    JOIN employers AS e ON e.employer_id = v.employer_id
    JOIN vacancy_skills AS x ON x.vacancy_id = v.vacancy_id
    WHERE x.skill_id = (SELECT skill_id FROM skills WHERE name LIKE 'Go%' LIMIT 1)
"""
