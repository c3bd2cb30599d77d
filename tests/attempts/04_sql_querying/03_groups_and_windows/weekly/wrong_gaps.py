# wrong SQ3: weeks without a row; card: "jumps over them"
weekly = """
    WITH sized AS (SELECT date_trunc('week', published_at)::date AS week, COUNT(*) AS vacancies FROM vacancies WHERE currency = 'EUR' GROUP BY week)
    SELECT week, vacancies, vacancies - LAG(vacancies) OVER (ORDER BY week) AS change FROM sized
"""
