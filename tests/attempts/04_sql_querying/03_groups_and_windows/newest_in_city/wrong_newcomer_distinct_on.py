# wrong: what PostgreSQL reads SQLite reads too; card: "both engines must read it"
newest_in_city = """
    SELECT DISTINCT ON (city) city, vacancy_id, published_at
    FROM vacancies
    WHERE city IS NOT NULL
    ORDER BY city, published_at DESC
"""
