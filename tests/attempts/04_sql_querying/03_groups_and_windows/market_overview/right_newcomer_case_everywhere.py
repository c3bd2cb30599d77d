# right: CASE in place of FILTER
market_overview = """
    SELECT city, experience, COUNT(*) AS vacancies,
           AVG(CASE WHEN amount_from IS NULL AND amount_to IS NULL THEN 0 ELSE 1.0 END) AS paid_share,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN currency = 'RUR' THEN amount_from END) AS median_from,
           COUNT(CASE WHEN currency = 'RUR' THEN amount_from END) AS n
    FROM vacancies
    GROUP BY city, experience
    ORDER BY city, experience
"""
