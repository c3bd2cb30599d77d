# wrong: the other family; card: "`percentile_cont` was asked for"
quartiles = """
    SELECT city, COUNT(*) AS n,
           percentile_disc(0.25) WITHIN GROUP (ORDER BY amount_from) AS q1,
           percentile_disc(0.5) WITHIN GROUP (ORDER BY amount_from) AS median,
           percentile_disc(0.75) WITHIN GROUP (ORDER BY amount_from) AS q3
    FROM vacancies
    WHERE currency = 'RUR' AND amount_from IS NOT NULL
    GROUP BY city
"""
