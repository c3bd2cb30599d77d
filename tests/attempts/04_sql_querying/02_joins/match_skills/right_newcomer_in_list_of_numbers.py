# right: in list of numbers
match_skills = """
    SELECT t.vacancy_id, t.name, t.matched
    FROM (
        SELECT v.vacancy_id, v.name,
               (SELECT count(*) FROM vacancy_skills AS x
                WHERE x.vacancy_id = v.vacancy_id
                  AND x.skill_id IN (SELECT skill_id FROM skills WHERE name = ANY(%(skills)s))) AS matched
        FROM vacancies AS v
    ) AS t
    WHERE NOT t.matched < %(least)s
    ORDER BY t.matched DESC, t.vacancy_id ASC
"""
