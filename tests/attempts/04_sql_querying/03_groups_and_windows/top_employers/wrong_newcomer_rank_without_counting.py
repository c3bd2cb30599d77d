# wrong: a window counts, so no group is needed; card: "count with `GROUP BY` first"
top_employers = """
    SELECT *
    FROM (
        SELECT city, employer_id, COUNT(*) OVER (PARTITION BY city, employer_id) AS vacancies,
               RANK() OVER (PARTITION BY city ORDER BY employer_id) AS place
        FROM vacancies
        WHERE city IS NOT NULL AND employer_id IS NOT NULL
    ) AS t
    WHERE place <= 3
"""
