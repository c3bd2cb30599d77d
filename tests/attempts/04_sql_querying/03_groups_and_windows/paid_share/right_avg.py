# right: the mean of ones and zeros
paid_share = """
    SELECT city, COUNT(*), AVG(CASE WHEN amount_from IS NULL AND amount_to IS NULL THEN 0.0 ELSE 1.0 END) FROM vacancies GROUP BY city
"""
