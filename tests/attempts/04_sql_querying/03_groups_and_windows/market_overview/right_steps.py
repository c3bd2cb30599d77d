# right: two steps joined
market_overview = """
    WITH offers AS (
        SELECT city, experience, COUNT(*) AS vacancies, AVG((amount_from IS NOT NULL OR amount_to IS NOT NULL)::int) AS paid_share
        FROM vacancies GROUP BY city, experience
    ), lows AS (
        SELECT city, experience, COUNT(*) AS n, percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) AS median_from
        FROM vacancies WHERE currency = 'RUR' AND amount_from IS NOT NULL GROUP BY city, experience
    )
    SELECT offers.city, offers.experience, vacancies, paid_share, median_from, COALESCE(n, 0) AS n
    FROM offers LEFT JOIN lows ON lows.experience = offers.experience AND lows.city IS NOT DISTINCT FROM offers.city
    ORDER BY offers.city, offers.experience
"""
