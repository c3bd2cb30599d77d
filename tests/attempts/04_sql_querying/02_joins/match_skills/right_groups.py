# right: grouped, with left joins and HAVING
match_skills = """
    SELECT v.vacancy_id, v.name, count(s.skill_id) AS matched
    FROM vacancies AS v
    LEFT JOIN vacancy_skills AS x ON x.vacancy_id = v.vacancy_id
    LEFT JOIN skills AS s ON s.skill_id = x.skill_id AND s.name = ANY(%(skills)s)
    GROUP BY v.vacancy_id, v.name
    HAVING count(s.skill_id) >= %(least)s
    ORDER BY count(s.skill_id) DESC, v.vacancy_id ASC
"""
