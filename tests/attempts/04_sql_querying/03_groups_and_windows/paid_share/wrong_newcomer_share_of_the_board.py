# wrong: all of them means the whole board; card: "the whole board stands below the line"
paid_share = """
    SELECT city, COUNT(*) AS vacancies,
           1.0 * COUNT(*) FILTER (WHERE amount_from IS NOT NULL OR amount_to IS NOT NULL)
               / (SELECT COUNT(*) FROM vacancies) AS share
    FROM vacancies
    GROUP BY city
"""
