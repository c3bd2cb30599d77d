# wrong: letter case ignored although names count as typed; card: "matched"
match_skills = """
    SELECT t.vacancy_id, t.name, t.matched
    FROM (
        SELECT v.vacancy_id, v.name, (
            SELECT count(*)
            FROM vacancy_skills AS x
            JOIN skills AS s ON s.skill_id = x.skill_id
            WHERE x.vacancy_id = v.vacancy_id AND lower(s.name) = ANY(SELECT lower(k) FROM unnest(%(skills)s::text[]) AS k)
        ) AS matched
        FROM vacancies AS v
    ) AS t
    WHERE t.matched >= %(least)s
    ORDER BY t.matched DESC, t.vacancy_id
"""
