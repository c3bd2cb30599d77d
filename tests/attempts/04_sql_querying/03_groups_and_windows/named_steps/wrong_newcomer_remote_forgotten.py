# wrong: the WHERE was lost on the way; card: "counts remote vacancies only"
named_steps = """
    WITH sized AS (
        SELECT city, experience, COUNT(*) AS vacancies
        FROM vacancies GROUP BY city, experience
    ), placed AS (
        SELECT city, experience, vacancies, SUM(vacancies) OVER (PARTITION BY city) AS city_total,
               RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place
        FROM sized
    )
    SELECT city, experience, vacancies, city_total FROM placed WHERE place = 1
"""
