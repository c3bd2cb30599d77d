# right: windows over counts, then a step for place 1
named_steps = """
    WITH placed AS (
        SELECT city, experience, COUNT(*) AS vacancies,
               SUM(COUNT(*)) OVER (PARTITION BY city) AS city_total,
               RANK() OVER (PARTITION BY city ORDER BY COUNT(*) DESC) AS place
        FROM vacancies WHERE schedule = 'remote'
        GROUP BY city, experience
    ), best AS (
        SELECT * FROM placed WHERE place = 1
    )
    SELECT city, experience, vacancies, city_total FROM best
"""
