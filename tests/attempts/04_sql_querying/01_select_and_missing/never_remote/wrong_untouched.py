# wrong SQ2: the query as it was given; card: "`NOT IN` never says TRUE"
never_remote = """
    SELECT employer_id, name
    FROM employers
    WHERE employer_id NOT IN (SELECT employer_id FROM vacancies WHERE schedule = 'remote')
"""
