# wrong SQ7: one of several equals; card: "several share the newest time"
newest_in_city = """
    SELECT city, vacancy_id, published_at
    FROM (SELECT city, vacancy_id, published_at, ROW_NUMBER() OVER (PARTITION BY city ORDER BY published_at DESC, vacancy_id) AS place FROM vacancies) AS placed
    WHERE place = 1 AND city IS NOT NULL
"""
