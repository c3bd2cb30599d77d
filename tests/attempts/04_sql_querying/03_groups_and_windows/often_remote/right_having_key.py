# right: the key is judged as a group, the column is a count of itself
often_remote = """
    SELECT employer_id, COUNT(employer_id)
    FROM vacancies
    WHERE schedule IN ('remote')
    GROUP BY 1
    HAVING COUNT(employer_id) >= 3 AND employer_id IS NOT NULL
"""
