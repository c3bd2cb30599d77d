# wrong SQ9: cuts the month by the clock in UTC; card: "this is September in UTC"
moscow_september = """
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE published_at >= '2025-09-01 00:00:00' AND published_at < '2025-10-01 00:00:00'
"""
