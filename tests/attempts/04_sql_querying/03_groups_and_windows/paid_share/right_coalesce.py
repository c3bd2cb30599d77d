# right: counts what COALESCE finds; a semicolon at the end
paid_share = """
    SELECT city, COUNT(*) AS vacancies, 1.0 * COUNT(COALESCE(amount_from, amount_to)) / COUNT(*) AS share
    FROM vacancies
    GROUP BY city;
"""
