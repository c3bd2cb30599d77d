# wrong SQ3: n counts vacancies in RUR; card: "`n` counts the stated lower amounts"
market_overview = """
    SELECT city, experience, COUNT(*) AS vacancies, 1.0 * COUNT(COALESCE(amount_from, amount_to)) / COUNT(*) AS paid_share,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) FILTER (WHERE currency = 'RUR') AS median_from, COUNT(*) FILTER (WHERE currency = 'RUR') AS n
    FROM vacancies
    GROUP BY city, experience
"""
