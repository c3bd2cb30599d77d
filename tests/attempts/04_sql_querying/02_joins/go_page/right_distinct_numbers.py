# right: DISTINCT where it is true, over the numbers of vacancies
go_page = """
    SELECT v.name AS title, e.name AS employer
    FROM (SELECT DISTINCT x.vacancy_id FROM vacancy_skills AS x JOIN skills AS s USING (skill_id) WHERE s.name IN ('Golang', 'Go')) AS t
    JOIN vacancies AS v USING (vacancy_id)
    JOIN employers AS e USING (employer_id)
"""
