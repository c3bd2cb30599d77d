# wrong: rounded; card: "left unrounded"
paid_share = """
    SELECT city, COUNT(*) AS vacancies, round(1.0 * COUNT(COALESCE(amount_from, amount_to)) / COUNT(*), 2) AS share FROM vacancies GROUP BY city
"""
