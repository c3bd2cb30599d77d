# wrong: each step has its WITH; card: "`WITH` stands once"
named_steps = """
    WITH sized AS (
        SELECT city, experience, COUNT(*) AS vacancies
        FROM vacancies WHERE schedule = 'remote' GROUP BY city, experience
    ),
    WITH placed AS (
        SELECT city, experience, vacancies, SUM(vacancies) OVER (PARTITION BY city) AS city_total,
               RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place
        FROM sized
    )
    SELECT city, experience, vacancies, city_total FROM placed WHERE place = 1
"""
