# right: brackets and a correlated count
weekly = """
    SELECT monday::date AS week, n, n - LAG(n) OVER (ORDER BY monday)
    FROM (SELECT monday, (SELECT COUNT(*) FROM vacancies WHERE currency = 'EUR' AND date_trunc('week', published_at) = monday) AS n
          FROM (SELECT generate_series(date_trunc('week', MIN(published_at)), MAX(published_at), INTERVAL '1 week') AS monday
                FROM vacancies WHERE currency = 'EUR') AS mondays) AS filled;
"""
