# right: three parts at once
quartiles = """
    SELECT city, n, p[1] AS q1, p[2] AS median, p[3] AS q3
    FROM (SELECT city, COUNT(amount_from) AS n, percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY amount_from) AS p
          FROM vacancies WHERE currency = 'RUR' GROUP BY city) AS g
    WHERE n > 0
"""
