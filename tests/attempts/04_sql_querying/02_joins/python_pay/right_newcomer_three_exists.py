# right: three exists
python_pay = """
    SELECT count(*), round(avg(p.amount_from))
    FROM salaries AS p
    WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
      AND (EXISTS (SELECT 1 FROM vacancy_skills AS x JOIN skills AS s USING (skill_id) WHERE x.vacancy_id = p.vacancy_id AND s.name = 'Python')
        OR EXISTS (SELECT 1 FROM vacancy_skills AS x JOIN skills AS s USING (skill_id) WHERE x.vacancy_id = p.vacancy_id AND s.name = 'Django')
        OR EXISTS (SELECT 1 FROM vacancy_skills AS x JOIN skills AS s USING (skill_id) WHERE x.vacancy_id = p.vacancy_id AND s.name = 'FastAPI'))
"""
