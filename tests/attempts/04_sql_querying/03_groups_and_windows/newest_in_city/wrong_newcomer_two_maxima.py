# wrong SQ7: two maxima come from one row; card: "number and time come from different vacancies"
newest_in_city = """
    SELECT city, MAX(vacancy_id) AS vacancy_id, MAX(published_at) AS published_at
    FROM vacancies
    WHERE city IS NOT NULL
    GROUP BY city
"""
