# wrong SQ1: <> NULL means stated; card: "no row is left"
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies
    FROM vacancies
    WHERE schedule = 'remote' AND employer_id <> NULL
    GROUP BY employer_id
    HAVING COUNT(*) >= 3
"""
