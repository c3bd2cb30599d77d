# wrong SQ6: groups that hold a remote vacancy, all counted; card: "office work was counted too"
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies FROM vacancies WHERE employer_id IS NOT NULL
    GROUP BY employer_id HAVING COUNT(*) >= 3 AND bool_or(schedule = 'remote')
"""
