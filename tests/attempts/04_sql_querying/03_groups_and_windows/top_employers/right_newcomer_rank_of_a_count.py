# right: RANK over a count
top_employers = """
    SELECT *
    FROM (
        SELECT city, employer_id, COUNT(*) AS vacancies,
               RANK() OVER (PARTITION BY city ORDER BY COUNT(*) DESC) AS place
        FROM vacancies
        WHERE city IS NOT NULL AND employer_id IS NOT NULL
        GROUP BY city, employer_id
    ) AS t
    WHERE place <= 3
"""
