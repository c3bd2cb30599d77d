# right: grouped by the number, which is not shown
go_page = """
    SELECT v.name AS title, e.name AS employer
    FROM vacancies AS v
    JOIN employers AS e ON e.employer_id = v.employer_id
    JOIN vacancy_skills AS x ON x.vacancy_id = v.vacancy_id
    JOIN skills AS s ON s.skill_id = x.skill_id
    WHERE s.name IN ('Go', 'Golang')
    GROUP BY v.vacancy_id, v.name, e.name
"""
