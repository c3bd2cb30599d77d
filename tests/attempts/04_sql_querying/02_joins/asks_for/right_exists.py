# right: asks with EXISTS, and finds the name by a query in brackets
asks_for = """
    SELECT v.vacancy_id, v.name, (SELECT e.name FROM employers AS e WHERE e.employer_id = v.employer_id)
    FROM vacancies AS v
    WHERE EXISTS (SELECT 1 FROM vacancy_skills AS x JOIN skills AS s ON s.skill_id = x.skill_id
                  WHERE x.vacancy_id = v.vacancy_id AND s.name = 'FastAPI')
"""
