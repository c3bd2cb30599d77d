# wrong SQ8: DISTINCT makes one NULL of many; card: "an employer with a remote vacancy has no row with NULL beside it"
remote_offers = """
    SELECT DISTINCT e.employer_id, r.vacancy_id
    FROM employers AS e
    LEFT JOIN vacancies AS v ON v.employer_id = e.employer_id
    LEFT JOIN vacancies AS r ON r.vacancy_id = v.vacancy_id AND r.schedule_id = 'remote'
"""
