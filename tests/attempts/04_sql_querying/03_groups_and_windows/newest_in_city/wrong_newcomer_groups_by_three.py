# wrong SQ7: group by what PostgreSQL complains about; card: "makes a group of every vacancy"
newest_in_city = """
    SELECT city, vacancy_id, MAX(published_at) AS published_at
    FROM vacancies
    WHERE city IS NOT NULL
    GROUP BY city, vacancy_id, published_at
"""
