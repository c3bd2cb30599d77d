# wrong: no row for those without a city; card: "those with no city"
quartiles = """
    SELECT city, COUNT(*) AS n,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY amount_from) AS q1,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) AS median,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY amount_from) AS q3
    FROM vacancies
    WHERE currency = 'RUR' AND amount_from IS NOT NULL AND city IS NOT NULL
    GROUP BY city
"""
