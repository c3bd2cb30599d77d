# wrong SQ8: DISTINCT amounts are vacancies; card: "two vacancies may offer the same amount"
python_pay = """
    SELECT count(*), round(avg(t.amount_from))
    FROM (
        SELECT DISTINCT p.amount_from
        FROM salaries AS p
        JOIN vacancy_skills AS x ON x.vacancy_id = p.vacancy_id
        JOIN skills AS s ON s.skill_id = x.skill_id
        WHERE p.currency IN ('RUR', 'RUB') AND p.amount_from > 0
          AND s.name IN ('Python', 'Django', 'FastAPI')
    ) AS t
"""
