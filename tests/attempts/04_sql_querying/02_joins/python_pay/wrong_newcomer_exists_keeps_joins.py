# wrong SQ5: one join left outside of EXISTS; card: "a vacancy with two of the three skills still counts twice"
python_pay = """
    SELECT count(*), round(avg(p.amount_from))
    FROM salaries AS p
    JOIN vacancy_skills AS x ON x.vacancy_id = p.vacancy_id
    WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
      AND EXISTS (SELECT 1 FROM skills AS s WHERE s.skill_id = x.skill_id AND s.name IN ('Python', 'Django', 'FastAPI'))
"""
