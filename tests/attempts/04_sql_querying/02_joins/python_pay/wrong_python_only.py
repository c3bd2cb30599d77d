# wrong: one skill multiplies nothing, but two are lost; card: "Django and FastAPI count too"
python_pay = """
    SELECT count(*), round(avg(p.amount_from))
    FROM salaries AS p
    JOIN vacancy_skills AS x ON x.vacancy_id = p.vacancy_id
    JOIN skills AS s ON s.skill_id = x.skill_id
    WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
      AND s.name = 'Python'
"""
