# right: an anti-join: nobody is newer
newest_in_city = """
    SELECT v.city, v.vacancy_id, v.published_at
    FROM vacancies AS v
    LEFT JOIN vacancies AS newer ON newer.city = v.city AND newer.published_at > v.published_at
    WHERE newer.vacancy_id IS NULL AND v.city IS NOT NULL
"""
