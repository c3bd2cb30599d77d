# wrong SQ6: a row judged in HAVING; card: "`HAVING` knows no single rows"
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies FROM vacancies WHERE employer_id IS NOT NULL
    GROUP BY employer_id HAVING COUNT(*) >= 3 AND schedule = 'remote'
"""
