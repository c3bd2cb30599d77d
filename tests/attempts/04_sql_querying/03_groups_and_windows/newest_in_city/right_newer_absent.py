# right: no newer one joins
newest_in_city = """
    SELECT v.city, v.vacancy_id, v.published_at
    FROM vacancies AS v LEFT JOIN vacancies AS w ON w.city = v.city AND w.published_at > v.published_at
    WHERE w.vacancy_id IS NULL AND v.city IS NOT NULL
"""
