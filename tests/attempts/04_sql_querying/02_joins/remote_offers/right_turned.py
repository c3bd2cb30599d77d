# right: RIGHT JOIN, tables in the other order
remote_offers = """
    SELECT e.employer_id, v.vacancy_id
    FROM vacancies AS v
    RIGHT JOIN employers AS e ON v.schedule_id = 'remote' AND e.employer_id = v.employer_id
"""
