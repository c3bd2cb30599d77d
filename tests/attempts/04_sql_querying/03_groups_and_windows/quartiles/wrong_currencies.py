# wrong: all currencies; card: "amounts in USD and EUR came along"
quartiles = """
    SELECT city, COUNT(*) AS n,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY amount_from) AS q1,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) AS median,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY amount_from) AS q3
    FROM vacancies
    WHERE amount_from IS NOT NULL
    GROUP BY city
"""
