# right: asked twice
match_skills = """
    SELECT v.vacancy_id, v.name,
           (SELECT count(*) FROM vacancy_skills AS x JOIN skills AS s ON s.skill_id = x.skill_id
            WHERE x.vacancy_id = v.vacancy_id AND s.name = ANY(%(skills)s)) AS matched
    FROM vacancies AS v
    WHERE (SELECT count(*) FROM vacancy_skills AS x JOIN skills AS s ON s.skill_id = x.skill_id
           WHERE x.vacancy_id = v.vacancy_id AND s.name = ANY(%(skills)s)) >= %(least)s
    ORDER BY matched DESC, v.vacancy_id
"""
