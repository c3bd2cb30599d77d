# right: the gap is sent away as a group
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies
    FROM vacancies
    WHERE schedule = 'remote'
    GROUP BY employer_id
    HAVING COUNT(*) > 2 AND employer_id IS NOT NULL
"""
