# wrong SQ5: joins the list itself, so a skill listed twice counts twice; card: "a skill listed twice was counted twice"
match_skills = """
    SELECT v.vacancy_id, v.name, (
        SELECT count(*) FROM vacancy_skills AS x JOIN skills AS s ON s.skill_id = x.skill_id
        JOIN unnest(%(skills)s::text[]) AS k ON k = s.name WHERE x.vacancy_id = v.vacancy_id) AS matched
    FROM vacancies AS v
    WHERE (SELECT count(*) FROM vacancy_skills AS x JOIN skills AS s ON s.skill_id = x.skill_id
           JOIN unnest(%(skills)s::text[]) AS k ON k = s.name WHERE x.vacancy_id = v.vacancy_id) >= %(least)s
    ORDER BY matched DESC, v.vacancy_id
"""
