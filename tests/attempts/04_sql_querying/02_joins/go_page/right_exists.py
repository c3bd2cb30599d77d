# right: EXISTS, tied to the outer vacancy
go_page = """
    SELECT v.name, e.name
    FROM vacancies AS v, employers AS e
    WHERE e.employer_id = v.employer_id
      AND EXISTS (SELECT 1 FROM vacancy_skills AS x, skills AS s
                  WHERE s.skill_id = x.skill_id AND x.vacancy_id = v.vacancy_id AND s.name IN ('Go', 'Golang'))
"""
