# wrong: the inner query looks at no outer row; card: "the inner query looks at no outer row"
match_skills = """
    SELECT t.vacancy_id, t.name, t.matched
    FROM (
        SELECT v.vacancy_id, v.name, (
            SELECT count(*)
            FROM vacancy_skills AS x
            JOIN skills AS s ON s.skill_id = x.skill_id
            WHERE s.name = ANY(%(skills)s)
        ) AS matched
        FROM vacancies AS v
    ) AS t
    WHERE t.matched >= %(least)s
    ORDER BY t.matched DESC, t.vacancy_id
"""
