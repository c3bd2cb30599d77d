# right: counted in brackets, judged outside
often_remote = """
    SELECT * FROM (
        SELECT employer_id, COUNT(*) AS vacancies FROM vacancies
        WHERE employer_id IS NOT NULL AND schedule = 'remote' GROUP BY employer_id
    ) AS g WHERE vacancies > 2
"""
