# wrong: a share is a percentage; card: "no percent"
paid_share = """
    SELECT city, COUNT(*) AS vacancies,
           100.0 * COUNT(*) FILTER (WHERE amount_from IS NOT NULL OR amount_to IS NOT NULL) / COUNT(*) AS share
    FROM vacancies
    GROUP BY city
"""
