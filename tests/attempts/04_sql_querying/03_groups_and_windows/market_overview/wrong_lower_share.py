# wrong SQ3: the share of lower amounts; card: "either amount counts"
market_overview = """
    SELECT city, experience, COUNT(*) AS vacancies, 1.0 * COUNT(amount_from) / COUNT(*) AS paid_share,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) FILTER (WHERE currency = 'RUR') AS median_from, COUNT(amount_from) FILTER (WHERE currency = 'RUR') AS n
    FROM vacancies
    GROUP BY city, experience
"""
