# wrong: all currencies; card: "only RUR was asked for"
market_overview = """
    SELECT city, experience, COUNT(*) AS vacancies, 1.0 * COUNT(COALESCE(amount_from, amount_to)) / COUNT(*) AS paid_share,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) AS median_from, COUNT(amount_from) AS n
    FROM vacancies
    GROUP BY city, experience
"""
