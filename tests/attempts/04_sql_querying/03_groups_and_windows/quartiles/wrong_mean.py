# wrong ST1: the mean as the middle; card: "this is the mean"
quartiles = """
    SELECT city, COUNT(*) AS n,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY amount_from) AS q1, AVG(amount_from) AS median,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY amount_from) AS q3
    FROM vacancies WHERE currency = 'RUR' AND amount_from IS NOT NULL GROUP BY city
"""
