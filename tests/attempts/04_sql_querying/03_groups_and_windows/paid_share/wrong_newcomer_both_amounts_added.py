# wrong: lower or upper means: add the two counts; card: "was counted twice"
paid_share = """
    SELECT city, COUNT(*) AS vacancies, 1.0 * (COUNT(amount_from) + COUNT(amount_to)) / COUNT(*) AS share
    FROM vacancies
    GROUP BY city
"""
