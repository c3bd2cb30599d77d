# right: the mean of ones and zeros
paid_share = """
    SELECT city, COUNT(*) AS vacancies,
           AVG(CASE WHEN amount_from IS NOT NULL OR amount_to IS NOT NULL THEN 1.0 ELSE 0 END) AS share
    FROM vacancies
    GROUP BY city
"""
