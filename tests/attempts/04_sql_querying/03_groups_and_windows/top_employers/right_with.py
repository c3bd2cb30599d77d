# right: steps with names
top_employers = """
    WITH sized AS (
        SELECT city, employer_id, COUNT(*) AS vacancies FROM vacancies
        WHERE city IS NOT NULL GROUP BY city, employer_id HAVING employer_id IS NOT NULL
    ), placed AS (
        SELECT *, RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place FROM sized
    )
    SELECT city, employer_id, vacancies, place FROM placed WHERE place < 4 ORDER BY city, place;
"""
