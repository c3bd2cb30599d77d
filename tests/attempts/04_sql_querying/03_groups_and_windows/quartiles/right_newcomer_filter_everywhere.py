# right: FILTER at each aggregate, q3 from above
quartiles = """
    SELECT city,
           COUNT(amount_from) FILTER (WHERE currency = 'RUR') AS n,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY amount_from) FILTER (WHERE currency = 'RUR') AS q1,
           percentile_cont(0.50) WITHIN GROUP (ORDER BY amount_from) FILTER (WHERE currency = 'RUR') AS median,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY amount_from DESC) FILTER (WHERE currency = 'RUR') AS q3
    FROM vacancies
    GROUP BY city
    HAVING COUNT(amount_from) FILTER (WHERE currency = 'RUR') >= 1
"""
