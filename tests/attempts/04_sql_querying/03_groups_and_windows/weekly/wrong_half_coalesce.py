# wrong SQ3: the change still sees gaps; card: "`change` was worked out before"
weekly = """
    WITH sized AS (
        SELECT date_trunc('week', published_at)::date AS week, COUNT(*) AS vacancies FROM vacancies WHERE currency = 'EUR' GROUP BY week
    ), weeks AS (
        SELECT generate_series(MIN(week), MAX(week), INTERVAL '1 week')::date AS week FROM sized
    )
    SELECT weeks.week, COALESCE(vacancies, 0) AS vacancies, vacancies - LAG(vacancies) OVER (ORDER BY weeks.week) AS change
    FROM weeks LEFT JOIN sized ON sized.week = weeks.week
"""
