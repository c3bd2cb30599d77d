# wrong SQ8: GROUP BY is the same plaster; card: "vacancies with the same title and employer became one row"
go_page = """
    SELECT v.name AS title, e.name AS employer
    FROM vacancies AS v
    JOIN employers AS e ON e.employer_id = v.employer_id
    JOIN vacancy_skills AS x ON x.vacancy_id = v.vacancy_id
    JOIN skills AS s ON s.skill_id = x.skill_id
    WHERE s.name IN ('Go', 'Golang')
    GROUP BY v.name, e.name
"""
