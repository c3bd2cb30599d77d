# right: FILTER in place of WHERE
often_remote = """
    SELECT employer_id, COUNT(*) FILTER (WHERE schedule = 'remote')
    FROM vacancies
    WHERE employer_id IS NOT NULL
    GROUP BY employer_id
    HAVING COUNT(*) FILTER (WHERE schedule = 'remote') >= 3;
"""
