# wrong SQ7: the maximum of each column; card: "come from different vacancies"
newest_in_city = """
    SELECT city, MAX(vacancy_id), MAX(published_at) FROM vacancies WHERE city IS NOT NULL GROUP BY city
"""
