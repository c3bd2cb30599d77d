# wrong: a step may use one below; card: "the steps above it"
named_steps = """
    WITH placed AS (
        SELECT city, experience, vacancies, SUM(vacancies) OVER (PARTITION BY city) AS city_total,
               RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place
        FROM sized
    ), sized AS (
        SELECT city, experience, COUNT(*) AS vacancies
        FROM vacancies WHERE schedule = 'remote' GROUP BY city, experience
    )
    SELECT city, experience, vacancies, city_total FROM placed WHERE place = 1
"""
