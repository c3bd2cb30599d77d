# wrong SQ8: the join mended, DISTINCT stays; card: "`DISTINCT` goes, and with it the join that multiplies"
go_page = """
    SELECT DISTINCT v.name AS title, e.name AS employer
    FROM vacancies AS v
    JOIN employers AS e ON e.employer_id = v.employer_id
    WHERE EXISTS (SELECT 1 FROM vacancy_skills AS x JOIN skills AS s ON s.skill_id = x.skill_id
                  WHERE x.vacancy_id = v.vacancy_id AND s.name IN ('Go', 'Golang'))
"""
