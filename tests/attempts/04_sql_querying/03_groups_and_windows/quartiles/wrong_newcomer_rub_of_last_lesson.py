# wrong: roubles are RUB; card: "writes `'RUR'` for roubles"
quartiles = """
    SELECT city, COUNT(amount_from) AS n,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY amount_from) AS q1,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) AS median,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY amount_from) AS q3
    FROM vacancies
    WHERE currency = 'RUB' AND amount_from IS NOT NULL
    GROUP BY city
"""
