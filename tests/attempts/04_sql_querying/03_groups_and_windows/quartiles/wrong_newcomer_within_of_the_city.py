# wrong: WITHIN GROUP names the group; card: "the amounts stand behind `ORDER BY`"
quartiles = """
    SELECT city, COUNT(amount_from) AS n,
           percentile_cont(0.25) WITHIN GROUP (ORDER BY city) AS q1,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY city) AS median,
           percentile_cont(0.75) WITHIN GROUP (ORDER BY city) AS q3
    FROM vacancies
    WHERE currency = 'RUR' AND amount_from IS NOT NULL
    GROUP BY city
"""
