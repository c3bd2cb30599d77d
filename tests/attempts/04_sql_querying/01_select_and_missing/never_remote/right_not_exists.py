# right: NOT EXISTS asks row by row, so a gap names nobody
never_remote = """
    SELECT employer_id, name
    FROM employers
    WHERE NOT EXISTS (
        SELECT * FROM vacancies
        WHERE vacancies.employer_id = employers.employer_id AND vacancies.schedule = 'remote'
    )
"""
