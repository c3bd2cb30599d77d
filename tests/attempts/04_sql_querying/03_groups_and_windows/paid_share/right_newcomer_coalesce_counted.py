# right: COALESCE counted, no names given
paid_share = """
    SELECT city, COUNT(*), COUNT(COALESCE(amount_to, amount_from)) / (COUNT(*) + 0.0)
    FROM vacancies
    GROUP BY city;
"""
