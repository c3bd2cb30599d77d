# wrong SQ5: a row for each shared skill; card: "a vacancy stands once"
match_skills = """
    SELECT t.vacancy_id, t.name, t.matched
    FROM (
        SELECT v.vacancy_id, v.name, (SELECT count(*) FROM vacancy_skills AS y JOIN skills AS k ON k.skill_id = y.skill_id
                                      WHERE y.vacancy_id = v.vacancy_id AND k.name = ANY(%(skills)s)) AS matched
        FROM vacancies AS v
        JOIN vacancy_skills AS x ON x.vacancy_id = v.vacancy_id
        JOIN skills AS s ON s.skill_id = x.skill_id
        WHERE s.name = ANY(%(skills)s)
    ) AS t
    WHERE t.matched >= %(least)s
    ORDER BY t.matched DESC, t.vacancy_id
"""
