# wrong SQ6: no group is judged; card: "is judged in `HAVING`"
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies FROM vacancies WHERE schedule = 'remote' AND employer_id IS NOT NULL
    GROUP BY employer_id HAVING COUNT(*) > 0
"""
