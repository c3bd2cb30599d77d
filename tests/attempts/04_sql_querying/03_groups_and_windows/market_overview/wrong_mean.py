# wrong ST1: the mean; card: "this is the mean"
market_overview = """
    SELECT city, experience, COUNT(*) AS vacancies, 1.0 * COUNT(COALESCE(amount_from, amount_to)) / COUNT(*) AS paid_share,
           AVG(amount_from) FILTER (WHERE currency = 'RUR') AS median_from, COUNT(amount_from) FILTER (WHERE currency = 'RUR') AS n
    FROM vacancies
    GROUP BY city, experience
"""
