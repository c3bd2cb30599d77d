# right: no window, the better ones are counted
top_employers = """
    WITH sized AS (
        SELECT city, employer_id, COUNT(*) AS n FROM vacancies
        WHERE city IS NOT NULL AND employer_id IS NOT NULL GROUP BY city, employer_id
    )
    SELECT city, employer_id, n, 1 + (SELECT COUNT(*) FROM sized AS b WHERE b.city = a.city AND b.n > a.n) AS place
    FROM sized AS a
    WHERE (SELECT COUNT(*) FROM sized AS b WHERE b.city = a.city AND b.n > a.n) < 3
"""
