# wrong SQ9: the last whole second as the end loses what comes half a second later; card: "half a second before the end fell out"
moscow_september = """
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE published_at BETWEEN '2025-08-31 21:00:00' AND '2025-09-30 20:59:59'
"""
