# wrong SQ7: a column nobody grouped; card: "`vacancy_id` is neither"
newest_in_city = """
    SELECT city, vacancy_id, MAX(published_at) AS published_at FROM vacancies WHERE city IS NOT NULL GROUP BY city
"""
