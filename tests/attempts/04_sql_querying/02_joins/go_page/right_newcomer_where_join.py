# right: where join
go_page = """
    SELECT v.name, e.name
    FROM vacancies v, employers e
    WHERE e.employer_id = v.employer_id
      AND 0 < (SELECT count(*) FROM vacancy_skills x, skills s
               WHERE x.skill_id = s.skill_id AND x.vacancy_id = v.vacancy_id AND (s.name = 'Go' OR s.name = 'Golang'))
"""
