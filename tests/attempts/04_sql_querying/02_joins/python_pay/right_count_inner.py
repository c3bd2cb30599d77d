# right: the shared skills counted in brackets, and a mean by hand
python_pay = """
    SELECT count(p.vacancy_id), round(sum(p.amount_from) / count(p.vacancy_id)::numeric) AS mean
    FROM salaries AS p
    WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
      AND (SELECT count(*) FROM vacancy_skills AS x JOIN skills AS s ON s.skill_id = x.skill_id
           WHERE x.vacancy_id = p.vacancy_id AND (s.name = 'Python' OR s.name = 'Django' OR s.name = 'FastAPI')) > 0
"""
