# right: gaps skipped by the aggregates, empty groups judged
quartiles = """
    SELECT city, COUNT(amount_from),
           percentile_cont(0.25) WITHIN GROUP (ORDER BY amount_from),
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from),
           percentile_cont(0.75) WITHIN GROUP (ORDER BY amount_from)
    FROM vacancies
    WHERE currency LIKE 'RUR'
    GROUP BY city
    HAVING COUNT(amount_from) >= 1
"""
