# right: union
remote_offers = """
    SELECT employer_id, vacancy_id FROM vacancies WHERE schedule_id = 'remote' AND employer_id IS NOT NULL
    UNION ALL
    SELECT employer_id, NULL FROM employers AS e
    WHERE NOT EXISTS (SELECT 1 FROM vacancies AS v WHERE v.employer_id = e.employer_id AND v.schedule_id = 'remote')
"""
