# right: a list of vacancy numbers
python_pay = """
    SELECT count(*), round(avg(amount_from))
    FROM salaries
    WHERE currency IN ('RUR', 'RUB') AND amount_from > 0
      AND vacancy_id IN (SELECT vacancy_id FROM vacancy_skills JOIN skills USING (skill_id) WHERE name IN ('Python', 'Django', 'FastAPI'))
"""
