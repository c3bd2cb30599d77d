# wrong: blanks out each office vacancy, so an employer stands often; card: "an employer without a remote vacancy stands once"
remote_offers = """
    SELECT e.employer_id, CASE WHEN v.schedule_id = 'remote' THEN v.vacancy_id END
    FROM employers AS e
    LEFT JOIN vacancies AS v ON v.employer_id = e.employer_id
"""
