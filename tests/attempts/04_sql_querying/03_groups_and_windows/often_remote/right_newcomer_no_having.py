# right: the groups are judged outside
often_remote = """
    SELECT *
    FROM (
        SELECT employer_id, COUNT(employer_id) AS vacancies
        FROM vacancies
        WHERE schedule = 'remote' AND employer_id IS NOT NULL
        GROUP BY employer_id
    ) AS t
    WHERE vacancies >= 3
"""
