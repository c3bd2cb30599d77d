# wrong: every stated amount is at least 0 (right on our rows; the text says that only gaps stay out); card: "judges the size of an amount"
quartiles = """
    SELECT t.city, COUNT(*) AS n,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY t.pay) AS q1,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY t.pay) AS median,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY t.pay) AS q3
    FROM (SELECT city, amount_from AS pay FROM vacancies WHERE currency IN ('RUR') AND amount_from >= 0) AS t
    GROUP BY t.city
    ORDER BY n DESC
"""
