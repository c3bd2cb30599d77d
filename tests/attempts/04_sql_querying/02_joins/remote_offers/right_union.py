# right: two answers, one under the other
remote_offers = """
    SELECT v.employer_id, v.vacancy_id FROM vacancies AS v WHERE v.schedule_id = 'remote' AND v.employer_id IS NOT NULL
    UNION ALL
    SELECT e.employer_id, NULL FROM employers AS e
    WHERE NOT EXISTS (SELECT 1 FROM vacancies AS v WHERE v.employer_id = e.employer_id AND v.schedule_id = 'remote')
"""
