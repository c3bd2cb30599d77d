# wrong SQ4: a group without a median is no group; card: "is still a group"
market_overview = """
    SELECT city, experience, COUNT(*) AS vacancies,
           1.0 * COUNT(*) FILTER (WHERE amount_from IS NOT NULL OR amount_to IS NOT NULL) / COUNT(*) AS paid_share,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) FILTER (WHERE currency = 'RUR') AS median_from,
           COUNT(amount_from) FILTER (WHERE currency = 'RUR') AS n
    FROM vacancies
    GROUP BY city, experience
    HAVING COUNT(amount_from) FILTER (WHERE currency = 'RUR') > 0
"""
