# wrong: the form is missing; card: "brings its own `WITHIN GROUP`"
quartiles = """
    SELECT city, COUNT(*) AS n, percentile_cont(0.25) AS q1, percentile_cont(0.5) AS median, percentile_cont(0.75) AS q3
    FROM vacancies WHERE currency = 'RUR' AND amount_from IS NOT NULL GROUP BY city
"""
