# wrong SQ4: who shares nothing has no group; card: "with 0 as the least"
match_skills = """
    SELECT v.vacancy_id, v.name, count(*) AS matched
    FROM vacancies AS v
    JOIN vacancy_skills AS x ON x.vacancy_id = v.vacancy_id
    JOIN skills AS s ON s.skill_id = x.skill_id
    WHERE s.name = ANY(%(skills)s)
    GROUP BY v.vacancy_id, v.name
    HAVING count(*) >= %(least)s
    ORDER BY matched DESC, v.vacancy_id
"""
