# right: a zero for each week, then a sum
weekly = """
    WITH found AS (
        SELECT date_trunc('week', published_at)::date AS week, 1 AS one FROM vacancies WHERE currency = 'EUR'
    ), zeros AS (
        SELECT generate_series(MIN(week), MAX(week), INTERVAL '1 week')::date AS week, 0 AS one FROM found
    ), both_of_them AS (
        SELECT week, one FROM found UNION ALL SELECT week, one FROM zeros
    ), sums AS (
        SELECT week, SUM(one) AS vacancies FROM both_of_them GROUP BY week
    )
    SELECT week, vacancies, vacancies - LAG(vacancies) OVER (ORDER BY week) AS change
    FROM sums
    ORDER BY week
"""
