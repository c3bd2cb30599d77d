# wrong: a fourth column; card: "three columns were asked for"
paid_share = """
    SELECT city, COUNT(*), 1.0 * COUNT(COALESCE(amount_from, amount_to)) / COUNT(*), COUNT(COALESCE(amount_from, amount_to)) FROM vacancies GROUP BY city
"""
