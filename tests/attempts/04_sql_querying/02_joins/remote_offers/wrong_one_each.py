# wrong: one vacancy for each employer; card: "one row for each employer"
remote_offers = """
    SELECT e.employer_id, (SELECT max(v.vacancy_id) FROM vacancies AS v WHERE v.employer_id = e.employer_id AND v.schedule_id = 'remote')
    FROM employers AS e
"""
