# wrong SQ3: both counts added, less half; card: "what is not grouped"
paid_share = """
    SELECT city, COUNT(*) AS vacancies, 1.0 * COUNT(amount_from) / vacancies AS share FROM vacancies GROUP BY city
"""
