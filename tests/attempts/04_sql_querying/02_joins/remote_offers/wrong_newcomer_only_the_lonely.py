# wrong SQ4: the anti-join again; card: "only employers without a remote vacancy came"
remote_offers = """
    SELECT e.employer_id, v.vacancy_id
    FROM employers AS e
    LEFT JOIN vacancies AS v ON v.employer_id = e.employer_id AND v.schedule_id = 'remote'
    WHERE v.vacancy_id IS NULL
"""
