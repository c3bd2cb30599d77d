# right: 1 less the share that hides its pay
paid_share = """
    SELECT city, COUNT(*) AS vacancies,
           1 - COUNT(*) FILTER (WHERE amount_from IS NULL AND amount_to IS NULL) * 1.0 / COUNT(*) AS share
    FROM vacancies
    GROUP BY city
    ORDER BY share
"""
