# wrong: both amounts; card: "one of the two amounts is enough"
paid_share = """
    SELECT city, COUNT(*) AS vacancies, 1.0 * COUNT(amount_from + amount_to) / COUNT(*) AS share FROM vacancies GROUP BY city
"""
