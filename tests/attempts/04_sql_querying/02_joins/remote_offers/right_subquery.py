# right: the remote ones first, as a table of their own
remote_offers = """
    SELECT e.employer_id, r.vacancy_id
    FROM employers AS e
    LEFT JOIN (SELECT vacancy_id, employer_id FROM vacancies WHERE schedule_id = 'remote') AS r
      ON r.employer_id = e.employer_id
"""
