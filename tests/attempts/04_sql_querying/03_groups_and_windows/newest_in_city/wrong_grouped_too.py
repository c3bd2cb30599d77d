# wrong SQ7: grouped by the vacancy as PostgreSQL suggests; card: "makes a group of every vacancy"
newest_in_city = """
    SELECT city, vacancy_id, MAX(published_at) AS published_at FROM vacancies WHERE city IS NOT NULL GROUP BY city, vacancy_id
"""
