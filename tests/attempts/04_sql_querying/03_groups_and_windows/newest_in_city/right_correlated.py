# right: each vacancy asks for its city
newest_in_city = """
    SELECT city, vacancy_id, published_at FROM vacancies AS v
    WHERE published_at = (SELECT MAX(published_at) FROM vacancies AS w WHERE w.city = v.city)
"""
