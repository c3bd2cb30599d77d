# wrong: the week before less this week; card: "a rise is positive"
weekly = """
    WITH sized AS (
        SELECT date_trunc('week', published_at)::date AS week, COUNT(*) AS vacancies FROM vacancies WHERE currency = 'EUR' GROUP BY week
    ), weeks AS (
        SELECT generate_series(MIN(week), MAX(week), INTERVAL '1 week')::date AS week FROM sized
    )
    SELECT weeks.week, COALESCE(vacancies, 0) AS vacancies, LAG(COALESCE(vacancies, 0)) OVER (ORDER BY weeks.week) - COALESCE(vacancies, 0) AS change
    FROM weeks LEFT JOIN sized ON sized.week = weeks.week
"""
