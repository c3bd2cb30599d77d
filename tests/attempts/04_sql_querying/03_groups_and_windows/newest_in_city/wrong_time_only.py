# wrong SQ7: times of any city; card: "ask for city and time"
newest_in_city = """
    SELECT v.city, v.vacancy_id, v.published_at FROM vacancies AS v
    WHERE v.city IS NOT NULL AND v.published_at IN (SELECT MAX(published_at) FROM vacancies WHERE city IS NOT NULL GROUP BY city)
"""
