# wrong SQ5: EXISTS for one table, a join for the other; card: "a vacancy that asks for both names stands twice"
go_page = """
    SELECT v.name AS title, e.name AS employer
    FROM vacancies AS v
    JOIN employers AS e ON e.employer_id = v.employer_id
    JOIN vacancy_skills AS x ON x.vacancy_id = v.vacancy_id
    WHERE EXISTS (SELECT 1 FROM skills AS s WHERE s.skill_id = x.skill_id AND s.name IN ('Go', 'Golang'))
"""
