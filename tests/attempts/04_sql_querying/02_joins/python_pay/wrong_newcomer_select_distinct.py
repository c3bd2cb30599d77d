# wrong SQ8: DISTINCT in front mends the rows inside; card: "a vacancy with two of the three skills still counts twice"
python_pay = """
    SELECT DISTINCT count(*), round(avg(p.amount_from))
    FROM salaries AS p
    JOIN vacancy_skills AS x ON x.vacancy_id = p.vacancy_id
    JOIN skills AS s ON s.skill_id = x.skill_id
    WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
      AND s.name IN ('Python', 'Django', 'FastAPI')
"""
