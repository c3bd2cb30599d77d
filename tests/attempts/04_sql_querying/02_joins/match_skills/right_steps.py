# right: named steps, and a list of skill numbers inside
match_skills = """
    WITH mine AS (SELECT skill_id FROM skills WHERE name = ANY(%(skills)s)),
         counted AS (
             SELECT v.vacancy_id, v.name, (SELECT count(*) FROM vacancy_skills AS x
                 WHERE x.vacancy_id = v.vacancy_id AND x.skill_id IN (SELECT skill_id FROM mine)) AS matched
             FROM vacancies AS v)
    SELECT * FROM counted WHERE matched >= %(least)s ORDER BY matched DESC, vacancy_id
"""
