# wrong: letter case does not count; card: "a name counts as typed"
match_skills = """
    SELECT t.vacancy_id, t.name, t.matched
    FROM (
        SELECT v.vacancy_id, v.name,
               (SELECT count(*) FROM vacancy_skills AS x JOIN skills AS s ON s.skill_id = x.skill_id
                WHERE x.vacancy_id = v.vacancy_id AND s.name ILIKE ANY(%(skills)s)) AS matched
        FROM vacancies AS v
    ) AS t
    WHERE t.matched >= %(least)s
    ORDER BY t.matched DESC, t.vacancy_id
"""
