# wrong SQ9: adds the three hours to the edges; card: "three hours the wrong way"
moscow_september = """
    SELECT vacancy_id, published_at
    FROM vacancies
    WHERE published_at >= '2025-09-01 03:00:00' AND published_at < '2025-10-01 03:00:00'
"""
