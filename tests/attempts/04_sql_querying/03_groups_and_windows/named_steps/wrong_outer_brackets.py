# wrong: the last SELECT reads from brackets; card: "make it a step above"
named_steps = """
    WITH raw AS (SELECT city, experience FROM vacancies WHERE schedule = 'remote'),
    sized AS (SELECT city, experience, COUNT(*) AS vacancies FROM raw GROUP BY city, experience)
    SELECT city, experience, vacancies, city_total
    FROM (SELECT *, SUM(vacancies) OVER (PARTITION BY city) AS city_total, RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place FROM sized) AS placed
    WHERE place = 1
"""
