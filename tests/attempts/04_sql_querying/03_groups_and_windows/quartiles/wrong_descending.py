# wrong: sorted from above; card: "the other way round"
quartiles = """
    SELECT city, COUNT(*) AS n,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY amount_from DESC) AS q1,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from DESC) AS median,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY amount_from DESC) AS q3
    FROM vacancies
    WHERE currency = 'RUR' AND amount_from IS NOT NULL
    GROUP BY city
"""
