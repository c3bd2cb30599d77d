# wrong: asks for all three; card: "one of the three skills is enough"
python_pay = """
    SELECT count(*), round(avg(p.amount_from))
    FROM salaries AS p
    WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
      AND (SELECT count(*) FROM vacancy_skills AS x JOIN skills AS s ON s.skill_id = x.skill_id
           WHERE x.vacancy_id = p.vacancy_id AND s.name IN ('Python', 'Django', 'FastAPI')) = 3
"""
