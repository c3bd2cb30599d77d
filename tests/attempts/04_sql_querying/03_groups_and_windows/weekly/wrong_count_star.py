# wrong SQ3: the made-up row is counted; card: "the `LEFT JOIN` made up"
weekly = """
    WITH euro AS (
        SELECT date_trunc('week', published_at)::date AS week FROM vacancies WHERE currency = 'EUR'
    ), weeks AS (
        SELECT generate_series(MIN(week), MAX(week), INTERVAL '1 week')::date AS week FROM euro
    ), filled AS (
        SELECT weeks.week, COUNT(*) AS n FROM weeks LEFT JOIN euro ON euro.week = weeks.week GROUP BY weeks.week
    )
    SELECT week, n, n - LAG(n) OVER (ORDER BY week) AS change FROM filled
"""
