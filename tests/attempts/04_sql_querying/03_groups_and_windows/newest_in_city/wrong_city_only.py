# wrong SQ7: joined by the city alone; card: "keep those whose own time it is"
newest_in_city = """
    SELECT v.city, v.vacancy_id, latest.newest
    FROM vacancies AS v JOIN (SELECT city, MAX(published_at) AS newest FROM vacancies GROUP BY city) AS latest ON latest.city = v.city
"""
