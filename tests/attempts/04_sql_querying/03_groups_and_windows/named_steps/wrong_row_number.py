# wrong: one of two equals; card: "although two experiences share place 1"
named_steps = """
    WITH sized AS (
        SELECT city, experience, COUNT(*) AS vacancies FROM vacancies WHERE schedule = 'remote' GROUP BY city, experience
    ), placed AS (
        SELECT *, SUM(vacancies) OVER (PARTITION BY city) AS city_total,
               ROW_NUMBER() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place FROM sized
    )
    SELECT city, experience, vacancies, city_total FROM placed WHERE place = 1
"""
