# wrong: the new condition replaces the old one; card: "`ON` ties a vacancy to its own employer too"
remote_offers = """
    SELECT e.employer_id, v.vacancy_id
    FROM employers AS e
    LEFT JOIN vacancies AS v ON v.schedule_id = 'remote'
"""
