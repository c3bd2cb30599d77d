# wrong: the group without a city is dropped; card: "are a group too"
paid_share = """
    SELECT city, COUNT(*) AS vacancies, 1.0 * COUNT(COALESCE(amount_from, amount_to)) / COUNT(*) AS share
    FROM vacancies WHERE city IS NOT NULL GROUP BY city
"""
