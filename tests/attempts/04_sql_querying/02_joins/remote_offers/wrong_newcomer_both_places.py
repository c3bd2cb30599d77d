# wrong SQ4: in ON and in WHERE, to be sure; card: "`WHERE` drops the rows that the `LEFT JOIN` kept"
remote_offers = """
    SELECT e.employer_id, v.vacancy_id
    FROM employers AS e
    LEFT JOIN vacancies AS v ON v.employer_id = e.employer_id AND v.schedule_id = 'remote'
    WHERE v.schedule_id = 'remote'
"""
