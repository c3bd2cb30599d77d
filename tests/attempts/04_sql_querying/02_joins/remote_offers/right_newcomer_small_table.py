# right: small table
remote_offers = """
    WITH remote AS (SELECT * FROM vacancies WHERE schedule_id = 'remote')
    SELECT e.employer_id, remote.vacancy_id
    FROM employers AS e LEFT JOIN remote USING (employer_id)
"""
