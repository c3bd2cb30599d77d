# right: distinct number inside
go_page = """
    SELECT t.title, t.employer
    FROM (
        SELECT DISTINCT v.vacancy_id, v.name AS title, e.name AS employer
        FROM vacancies AS v
        JOIN employers AS e ON e.employer_id = v.employer_id
        JOIN vacancy_skills AS x ON x.vacancy_id = v.vacancy_id
        JOIN skills AS s ON s.skill_id = x.skill_id
        WHERE s.name IN ('Go', 'Golang')
    ) AS t
"""
