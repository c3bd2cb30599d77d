# wrong SQ7: the time alone finds the vacancy; card: "the join must ask for city and time"
newest_in_city = """
    SELECT v.city, v.vacancy_id, v.published_at
    FROM vacancies AS v
    JOIN (SELECT city, MAX(published_at) AS newest FROM vacancies WHERE city IS NOT NULL GROUP BY city) AS t
      ON t.newest = v.published_at
"""
