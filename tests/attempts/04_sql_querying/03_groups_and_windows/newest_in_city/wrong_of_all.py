# wrong: the newest of all; card: "each city has its own"
newest_in_city = """
    SELECT city, vacancy_id, published_at FROM vacancies
    WHERE published_at = (SELECT MAX(published_at) FROM vacancies WHERE city IS NOT NULL) AND city IS NOT NULL
"""
