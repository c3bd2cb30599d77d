# wrong: the first week is compared with 0; card: "its `change` is NULL"
weekly = """
    WITH sized AS (
        SELECT date_trunc('week', published_at)::date AS week, COUNT(*) AS vacancies FROM vacancies WHERE currency = 'EUR' GROUP BY week
    ), weeks AS (
        SELECT generate_series(MIN(week), MAX(week), INTERVAL '1 week')::date AS week FROM sized
    )
    SELECT weeks.week, COALESCE(vacancies, 0) AS vacancies, COALESCE(vacancies, 0) - LAG(COALESCE(vacancies, 0), 1, 0::bigint) OVER (ORDER BY weeks.week) AS change
    FROM weeks LEFT JOIN sized ON sized.week = weeks.week
"""
