# right: where with not exists
remote_offers = """
    SELECT DISTINCT e.employer_id, r.vacancy_id
    FROM employers AS e
    LEFT JOIN vacancies AS v ON v.employer_id = e.employer_id
    LEFT JOIN vacancies AS r ON r.vacancy_id = v.vacancy_id AND r.schedule_id = 'remote'
    WHERE r.vacancy_id IS NOT NULL
       OR e.employer_id NOT IN (
           SELECT employer_id FROM vacancies WHERE schedule_id = 'remote' AND employer_id IS NOT NULL)
"""
