# right: three steps, one with named columns
named_steps = """
    -- from the inside out
    WITH remote AS (
        SELECT city, experience FROM vacancies WHERE schedule = 'remote'
    ),
    sized (city, experience, vacancies) AS (
        SELECT city, experience, COUNT(*) FROM remote GROUP BY city, experience
    ),
    placed AS (
        SELECT *, SUM(vacancies) OVER (PARTITION BY city) AS city_total,
               RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place
        FROM sized
    )
    SELECT city, experience, vacancies, city_total FROM placed WHERE place = 1;
"""
