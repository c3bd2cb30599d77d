# right: each row asks for its city's maximum
newest_in_city = """
    SELECT v.city, v.vacancy_id, v.published_at
    FROM vacancies AS v
    WHERE v.city IS NOT NULL
      AND v.published_at = (SELECT MAX(w.published_at) FROM vacancies AS w WHERE w.city = v.city)
    ORDER BY v.city
"""
