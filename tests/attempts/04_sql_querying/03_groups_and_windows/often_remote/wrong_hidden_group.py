# wrong: the hidden employers form a group; card: "a group of their own"
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies FROM vacancies WHERE schedule = 'remote' GROUP BY employer_id HAVING COUNT(*) >= 3
"""
