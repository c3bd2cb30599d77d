# wrong: hidden employers may be sent away at the end; card: "took places before they were sent away"
top_employers = """
    SELECT *
    FROM (
        SELECT city, employer_id, COUNT(*) AS vacancies,
               RANK() OVER (PARTITION BY city ORDER BY COUNT(*) DESC) AS place
        FROM vacancies
        GROUP BY city, employer_id
    ) AS t
    WHERE place <= 3 AND city IS NOT NULL AND employer_id IS NOT NULL
"""
