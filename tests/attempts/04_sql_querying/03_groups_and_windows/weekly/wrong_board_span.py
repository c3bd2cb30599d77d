# wrong: from the first to the last vacancy of all; card: "weeks before the first"
weekly = """
    WITH sized AS (
        SELECT date_trunc('week', published_at)::date AS week, COUNT(*) AS vacancies FROM vacancies WHERE currency = 'EUR' GROUP BY week
    ), weeks AS (
        SELECT generate_series(date_trunc('week', MIN(published_at)) - INTERVAL '1 week', MAX(published_at), INTERVAL '1 week')::date AS week FROM vacancies
    )
    SELECT weeks.week, COALESCE(vacancies, 0) AS vacancies, COALESCE(vacancies, 0) - LAG(COALESCE(vacancies, 0)) OVER (ORDER BY weeks.week) AS change
    FROM weeks LEFT JOIN sized ON sized.week = weeks.week
"""
