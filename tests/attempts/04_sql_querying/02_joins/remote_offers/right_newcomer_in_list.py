# right: in list
remote_offers = """
    SELECT e.employer_id, v.vacancy_id
    FROM employers AS e
    LEFT JOIN vacancies AS v ON v.employer_id = e.employer_id
        AND v.vacancy_id IN (SELECT vacancy_id FROM vacancies WHERE schedule_id = 'remote')
"""
