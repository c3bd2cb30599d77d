# wrong SQ1: a sign can stand for a missing city (right on our rows; a city called "-" would share its group); card: "no sign can stand for a missing city"
paid_share = """
    SELECT t.city, t.vacancies,
           1.0 * (SELECT COUNT(*) FROM vacancies AS v
                  WHERE COALESCE(v.city, '-') = COALESCE(t.city, '-')
                    AND (v.amount_from IS NOT NULL OR v.amount_to IS NOT NULL)) / t.vacancies AS share
    FROM (SELECT city, COUNT(*) AS vacancies FROM vacancies GROUP BY city) AS t
"""
