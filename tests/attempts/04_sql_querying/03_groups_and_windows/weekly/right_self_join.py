# right: no LAG, each week joins the one before; times, not dates
weekly = """
    WITH euro AS (
        SELECT date_trunc('week', published_at) AS week FROM vacancies WHERE currency = 'EUR'
    ), edges AS (
        SELECT MIN(week) AS first, MAX(week) AS last FROM euro
    ), weeks AS (
        SELECT generate_series(first, last, INTERVAL '7 days') AS week FROM edges
    ), filled AS (
        SELECT w.week, COUNT(e.week) AS n FROM weeks AS w LEFT JOIN euro AS e ON e.week = w.week GROUP BY w.week
    )
    SELECT now.week, now.n AS vacancies, now.n - before.n AS change
    FROM filled AS now LEFT JOIN filled AS before ON before.week = now.week - INTERVAL '7 days'
    ORDER BY now.week
"""
