# wrong: no change is 0, also in the first week; card: "the first week has no week before it"
weekly = """
    WITH counted AS (
        SELECT date_trunc('week', published_at)::date AS week, COUNT(*) AS vacancies
        FROM vacancies WHERE currency = 'EUR' GROUP BY week
    ), changed AS (
        SELECT week, vacancies, vacancies - LAG(vacancies) OVER (ORDER BY week) AS change FROM counted
    ), weeks AS (
        SELECT generate_series(MIN(week), MAX(week), INTERVAL '1 week')::date AS week FROM counted
    )
    SELECT weeks.week, COALESCE(vacancies, 0) AS vacancies, COALESCE(change, 0) AS change
    FROM weeks LEFT JOIN changed ON changed.week = weeks.week
"""
