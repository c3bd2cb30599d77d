# wrong: a quarter is 25; card: "its part lies from 0 to 1"
quartiles = """
    SELECT city, COUNT(amount_from) AS n,
           percentile_cont(25) WITHIN GROUP (ORDER BY amount_from) AS q1,
           percentile_cont(50) WITHIN GROUP (ORDER BY amount_from) AS median,
           percentile_cont(75) WITHIN GROUP (ORDER BY amount_from) AS q3
    FROM vacancies
    WHERE currency = 'RUR' AND amount_from IS NOT NULL
    GROUP BY city
"""
