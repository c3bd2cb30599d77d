# wrong: before the first week there were 0; card: "the first week has no week before it"
weekly = """
    WITH counted AS (
        SELECT date_trunc('week', published_at)::date AS week, COUNT(*) AS vacancies
        FROM vacancies WHERE currency = 'EUR' GROUP BY week
    ), weeks AS (
        SELECT generate_series(MIN(week), MAX(week), INTERVAL '1 week')::date AS week FROM counted
    ), full_list AS (
        SELECT weeks.week, COALESCE(counted.vacancies, 0) AS vacancies
        FROM weeks LEFT JOIN counted ON counted.week = weeks.week
    )
    SELECT week, vacancies, vacancies - COALESCE(LAG(vacancies) OVER (ORDER BY week), 0) AS change FROM full_list
"""
