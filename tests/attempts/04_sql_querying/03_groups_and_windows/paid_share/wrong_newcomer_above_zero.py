# wrong PY8: stated means above 0; card: "a stated 0 is stated"
paid_share = """
    SELECT city, COUNT(*) AS vacancies,
           1.0 * COUNT(*) FILTER (WHERE amount_from > 0 OR amount_to > 0) / COUNT(*) AS share
    FROM vacancies
    GROUP BY city
"""
