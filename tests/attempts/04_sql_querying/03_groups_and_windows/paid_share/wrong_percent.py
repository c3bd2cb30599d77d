# wrong: percent; card: "no percent"
paid_share = """
    SELECT city, COUNT(*) AS vacancies, 100.0 * COUNT(COALESCE(amount_from, amount_to)) / COUNT(*) AS share FROM vacancies GROUP BY city
"""
