# wrong SQ3: WHERE after a LEFT JOIN keeps empty weeks; card: "weeks without a vacancy have no row"
weekly = """
    WITH ends AS (
        SELECT MIN(published_at) AS a, MAX(published_at) AS z FROM vacancies WHERE currency = 'EUR'
    ), weeks AS (
        SELECT generate_series(date_trunc('week', a), date_trunc('week', z), INTERVAL '1 week')::date AS week FROM ends
    ), counted AS (
        SELECT w.week, COUNT(v.vacancy_id) AS vacancies
        FROM weeks AS w
        LEFT JOIN vacancies AS v ON date_trunc('week', v.published_at)::date = w.week
        WHERE v.currency = 'EUR'
        GROUP BY w.week
    )
    SELECT week, vacancies, vacancies - LAG(vacancies) OVER (ORDER BY week) AS change FROM counted
"""
