# wrong SQ9: BETWEEN takes the first instant of October along; card: "the end of the window stays outside"
moscow_september = """
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE published_at BETWEEN '2025-08-31 21:00:00' AND '2025-09-30 21:00:00'
"""
