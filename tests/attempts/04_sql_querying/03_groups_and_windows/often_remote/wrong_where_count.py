# wrong SQ6: a count judged in WHERE; card: "`WHERE` knows no counts"
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies FROM vacancies
    WHERE schedule = 'remote' AND employer_id IS NOT NULL AND COUNT(*) >= 3 GROUP BY employer_id
"""
