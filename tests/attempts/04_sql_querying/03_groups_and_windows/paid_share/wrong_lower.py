# wrong SQ3: lower amounts only; card: "a lower amount only"
paid_share = """
    SELECT city, COUNT(*) AS vacancies, 1.0 * COUNT(amount_from) / COUNT(*) AS share FROM vacancies GROUP BY city
"""
