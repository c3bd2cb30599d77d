# wrong: the total of what is left; card: "before place 1 is kept"
named_steps = """
    WITH sized AS (
        SELECT city, experience, COUNT(*) AS vacancies FROM vacancies WHERE schedule = 'remote' GROUP BY city, experience
    ), placed AS (
        SELECT city, experience, vacancies, RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place FROM sized
    )
    SELECT city, experience, vacancies, SUM(vacancies) OVER (PARTITION BY city) AS city_total FROM placed WHERE place = 1
"""
