# wrong SQ3: WHERE before counting; card: "before they were counted"
paid_share = """
    SELECT city, COUNT(*) AS vacancies, 1.0 * COUNT(*) / COUNT(*) AS share FROM vacancies
    WHERE amount_from IS NOT NULL OR amount_to IS NOT NULL GROUP BY city
"""
