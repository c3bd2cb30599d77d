# right: the stated amounts as a step
quartiles = """
    WITH stated AS (SELECT city, amount_from AS pay FROM vacancies WHERE currency = 'RUR' AND amount_from IS NOT NULL)
    SELECT city, COUNT(pay) AS n,
           percentile_cont(.25) WITHIN GROUP (ORDER BY pay) AS q1,
           percentile_cont(.5) WITHIN GROUP (ORDER BY pay) AS median,
           percentile_cont(.25) WITHIN GROUP (ORDER BY pay DESC) AS q3
    FROM stated GROUP BY city
"""
