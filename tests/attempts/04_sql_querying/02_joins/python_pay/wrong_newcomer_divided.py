# wrong SQ5: the count mended, the sum not; card: "the mean is of something else"
python_pay = """
    SELECT count(DISTINCT p.vacancy_id), round(sum(p.amount_from) / count(DISTINCT p.vacancy_id))
    FROM salaries AS p
    JOIN vacancy_skills AS x ON x.vacancy_id = p.vacancy_id
    JOIN skills AS s ON s.skill_id = x.skill_id
    WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
      AND s.name IN ('Python', 'Django', 'FastAPI')
"""
