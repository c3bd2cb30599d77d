# wrong PY8: stated means above 0; card: "a stated 0 is stated"
quartiles = """
    SELECT city, COUNT(amount_from) AS n,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY amount_from) AS q1,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) AS median,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY amount_from) AS q3
    FROM vacancies
    WHERE currency = 'RUR' AND amount_from > 0
    GROUP BY city
"""
