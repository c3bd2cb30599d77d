# wrong: hidden employers came along; card: "vacancies of hidden employers came along"
go_page = """
    SELECT v.name AS title, e.name AS employer
    FROM vacancies AS v
    LEFT JOIN employers AS e ON e.employer_id = v.employer_id
    WHERE v.vacancy_id IN (SELECT x.vacancy_id FROM vacancy_skills AS x JOIN skills AS s ON s.skill_id = x.skill_id WHERE s.name IN ('Go', 'Golang'))
"""
