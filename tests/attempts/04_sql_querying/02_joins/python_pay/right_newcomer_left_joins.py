# right: left joins
python_pay = """
    SELECT count(*), round(avg(p.amount_from))
    FROM salaries AS p
    LEFT JOIN vacancy_skills AS a ON a.vacancy_id = p.vacancy_id AND a.skill_id = (SELECT skill_id FROM skills WHERE name = 'Python')
    LEFT JOIN vacancy_skills AS b ON b.vacancy_id = p.vacancy_id AND b.skill_id = (SELECT skill_id FROM skills WHERE name = 'Django')
    LEFT JOIN vacancy_skills AS c ON c.vacancy_id = p.vacancy_id AND c.skill_id = (SELECT skill_id FROM skills WHERE name = 'FastAPI')
    WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
      AND (a.vacancy_id IS NOT NULL OR b.vacancy_id IS NOT NULL OR c.vacancy_id IS NOT NULL)
"""
