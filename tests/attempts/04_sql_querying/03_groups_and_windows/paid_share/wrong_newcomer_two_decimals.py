# wrong: a share has two decimals; card: "left unrounded"
paid_share = """
    SELECT city, COUNT(*) AS vacancies,
           round(1.0 * COUNT(*) FILTER (WHERE amount_from IS NOT NULL OR amount_to IS NOT NULL) / COUNT(*), 2) AS share
    FROM vacancies
    GROUP BY city
"""
