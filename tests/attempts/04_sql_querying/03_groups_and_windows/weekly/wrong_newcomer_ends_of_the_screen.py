# wrong: the screen shows the first and the last week; card: "come from the rows"
weekly = """
    WITH counted AS (
        SELECT date_trunc('week', published_at)::date AS week, COUNT(*) AS vacancies
        FROM vacancies WHERE currency = 'EUR' GROUP BY week
    ), weeks AS (
        SELECT generate_series(date '2025-06-23', date '2025-07-21', INTERVAL '1 week')::date AS week
    ), full_list AS (
        SELECT weeks.week, COALESCE(counted.vacancies, 0) AS vacancies
        FROM weeks LEFT JOIN counted ON counted.week = weeks.week
    )
    SELECT week, vacancies, vacancies - LAG(vacancies) OVER (ORDER BY week) AS change FROM full_list
"""
