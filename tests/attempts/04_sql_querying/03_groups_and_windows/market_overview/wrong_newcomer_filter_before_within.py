# wrong: FILTER follows the first bracket; card: "stands right behind the bracket it belongs to"
market_overview = """
    SELECT city, experience, COUNT(*) AS vacancies,
           1.0 * COUNT(*) FILTER (WHERE amount_from IS NOT NULL OR amount_to IS NOT NULL) / COUNT(*) AS paid_share,
           percentile_cont(0.5) FILTER (WHERE currency = 'RUR') WITHIN GROUP (ORDER BY amount_from) AS median_from,
           COUNT(amount_from) FILTER (WHERE currency = 'RUR') AS n
    FROM vacancies
    GROUP BY city, experience
"""
