# wrong: the conditions went with the joins; card: "the conditions about roubles and amounts stay"
python_pay = """
    SELECT count(*), round(avg(p.amount_from))
    FROM salaries AS p
    WHERE EXISTS (
        SELECT 1 FROM vacancy_skills AS x JOIN skills AS s ON s.skill_id = x.skill_id
        WHERE x.vacancy_id = p.vacancy_id AND s.name IN ('Python', 'Django', 'FastAPI'))
"""
