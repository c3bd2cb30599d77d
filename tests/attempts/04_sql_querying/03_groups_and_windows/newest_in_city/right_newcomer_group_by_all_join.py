# right: one group a vacancy, judged by HAVING
newest_in_city = """
    SELECT v.city, v.vacancy_id, MAX(v.published_at) AS published_at
    FROM vacancies AS v
    JOIN (SELECT city, MAX(published_at) AS newest FROM vacancies WHERE city IS NOT NULL GROUP BY city) AS t
      ON t.city = v.city
    GROUP BY v.city, v.vacancy_id, t.newest
    HAVING MAX(v.published_at) = t.newest
"""
