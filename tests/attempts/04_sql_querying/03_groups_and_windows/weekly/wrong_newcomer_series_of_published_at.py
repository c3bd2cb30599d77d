# wrong: a week may begin on any day; card: "a `week` is no Monday"
weekly = """
    WITH counted AS (
        SELECT date_trunc('week', published_at)::date AS week, COUNT(*) AS vacancies
        FROM vacancies WHERE currency = 'EUR' GROUP BY week
    ), weeks AS (
        SELECT generate_series(MIN(published_at), MAX(published_at), INTERVAL '1 week')::date AS week
        FROM vacancies WHERE currency = 'EUR'
    ), full_list AS (
        SELECT weeks.week, COALESCE(counted.vacancies, 0) AS vacancies
        FROM weeks LEFT JOIN counted ON counted.week = weeks.week
    )
    SELECT week, vacancies, vacancies - LAG(vacancies) OVER (ORDER BY week) AS change FROM full_list
"""
