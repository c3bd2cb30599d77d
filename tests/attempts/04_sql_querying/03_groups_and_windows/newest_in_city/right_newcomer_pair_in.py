# right: a pair in a list of pairs
newest_in_city = """
    SELECT city, vacancy_id, published_at
    FROM vacancies
    WHERE (city, published_at) IN (SELECT city, MAX(published_at) FROM vacancies GROUP BY city)
"""
