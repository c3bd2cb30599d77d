# right: left joined pairs
match_skills = """
    SELECT v.vacancy_id, v.name,
           (SELECT count(DISTINCT s.name) FROM vacancy_skills AS x, skills AS s
            WHERE x.skill_id = s.skill_id AND x.vacancy_id = v.vacancy_id AND s.name = ANY(%(skills)s)) AS matched
    FROM vacancies AS v
    WHERE %(least)s <= (SELECT count(*) FROM vacancy_skills AS x, skills AS s
            WHERE x.skill_id = s.skill_id AND x.vacancy_id = v.vacancy_id AND s.name = ANY(%(skills)s))
    ORDER BY matched DESC, vacancy_id
"""
