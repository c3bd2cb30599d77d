# right: two groupings joined, gaps asked for
market_overview = """
    SELECT a.city, a.experience, a.vacancies, a.paid / (a.vacancies * 1.0) AS paid_share,
           b.median_from, COALESCE(b.n, 0) AS n
    FROM (
        SELECT city, experience, COUNT(*) AS vacancies, COUNT(COALESCE(amount_from, amount_to)) AS paid
        FROM vacancies GROUP BY city, experience
    ) AS a
    LEFT JOIN (
        SELECT city, experience, COUNT(*) AS n,
               percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) AS median_from
        FROM vacancies WHERE currency = 'RUR' AND amount_from IS NOT NULL
        GROUP BY city, experience
    ) AS b ON (b.city = a.city OR (b.city IS NULL AND a.city IS NULL)) AND b.experience = a.experience
"""
