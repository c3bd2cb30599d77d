# wrong SQ6: groups that are wholly remote; card: "judge each one in `WHERE`"
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies FROM vacancies WHERE employer_id IS NOT NULL
    GROUP BY employer_id HAVING COUNT(*) >= 3 AND MIN(schedule) = 'remote' AND MAX(schedule) = 'remote'
"""
