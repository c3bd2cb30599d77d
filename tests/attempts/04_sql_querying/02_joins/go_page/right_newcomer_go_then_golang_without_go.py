# right: go then golang without go
go_page = """
    SELECT v.name AS title, e.name AS employer
    FROM vacancies AS v
    JOIN employers AS e ON e.employer_id = v.employer_id
    WHERE v.vacancy_id IN (SELECT x.vacancy_id FROM vacancy_skills AS x JOIN skills AS s USING (skill_id) WHERE s.name = 'Go')
       OR v.vacancy_id IN (SELECT x.vacancy_id FROM vacancy_skills AS x JOIN skills AS s USING (skill_id) WHERE s.name = 'Golang')
"""
