# wrong SQ5: only the count is mended; card: "the mean still weighs a vacancy by its skills"
python_pay = """
    SELECT count(DISTINCT p.vacancy_id), round(avg(p.amount_from))
    FROM salaries AS p
    JOIN vacancy_skills AS x ON x.vacancy_id = p.vacancy_id
    JOIN skills AS s ON s.skill_id = x.skill_id
    WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
      AND s.name IN ('Python', 'Django', 'FastAPI')
"""
