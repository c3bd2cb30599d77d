# wrong: a text without quotes; card: "Text stands in single quotes"
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies
    FROM vacancies
    WHERE schedule = remote AND employer_id IS NOT NULL
    GROUP BY employer_id
    HAVING COUNT(*) >= 3
"""
