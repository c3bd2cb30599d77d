# right: each city asks for its own, gaps asked for
paid_share = """
    SELECT t.city, t.vacancies,
           1.0 * (SELECT COUNT(*) FROM vacancies AS v
                  WHERE (v.city = t.city OR (v.city IS NULL AND t.city IS NULL))
                    AND (v.amount_from IS NOT NULL OR v.amount_to IS NOT NULL)) / t.vacancies AS share
    FROM (SELECT city, COUNT(*) AS vacancies FROM vacancies GROUP BY city) AS t
"""
