# right: a place in the city
newest_in_city = """
    SELECT city, vacancy_id, published_at
    FROM (SELECT city, vacancy_id, published_at, RANK() OVER (PARTITION BY city ORDER BY published_at DESC) AS place FROM vacancies) AS placed
    WHERE place = 1 AND city IS NOT NULL
"""
