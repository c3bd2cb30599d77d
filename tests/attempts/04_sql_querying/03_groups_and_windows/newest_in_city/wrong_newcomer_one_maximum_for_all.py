# wrong: one newest time for all; card: "each city has its own newest"
newest_in_city = """
    SELECT city, vacancy_id, published_at
    FROM vacancies
    WHERE city IS NOT NULL AND published_at = (SELECT MAX(published_at) FROM vacancies)
"""
