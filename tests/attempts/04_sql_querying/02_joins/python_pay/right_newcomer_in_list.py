# right: in list
python_pay = """
    SELECT count(*), round(avg(p.amount_from))
    FROM salaries AS p
    WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
      AND p.vacancy_id IN (
          SELECT x.vacancy_id FROM vacancy_skills AS x JOIN skills AS s ON s.skill_id = x.skill_id
          WHERE s.name IN ('Python', 'Django', 'FastAPI'))
"""
