# wrong: the place may be shown; card: "the columns of `nested`"
named_steps = """
    WITH sized AS (
        SELECT city, experience, COUNT(*) AS vacancies
        FROM vacancies WHERE schedule = 'remote' GROUP BY city, experience
    ), placed AS (
        SELECT city, experience, vacancies, SUM(vacancies) OVER (PARTITION BY city) AS city_total,
               RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place
        FROM sized
    )
    SELECT * FROM placed WHERE place = 1
"""
