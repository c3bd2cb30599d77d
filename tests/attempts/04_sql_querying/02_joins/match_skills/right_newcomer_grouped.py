# right: grouped
match_skills = """
    WITH mine AS (SELECT skill_id FROM skills WHERE name = ANY(%(skills)s))
    SELECT v.vacancy_id, v.name, count(mine.skill_id) AS matched
    FROM vacancies AS v
    LEFT JOIN vacancy_skills AS x ON x.vacancy_id = v.vacancy_id
    LEFT JOIN mine ON mine.skill_id = x.skill_id
    GROUP BY v.vacancy_id, v.name
    HAVING count(mine.skill_id) >= %(least)s
    ORDER BY 3 DESC, 1
"""
