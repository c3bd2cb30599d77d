# wrong: the city is the employer's; card: "not of the employer"
top_employers = """
    SELECT *
    FROM (
        SELECT e.city, e.employer_id, COUNT(*) AS vacancies,
               RANK() OVER (PARTITION BY e.city ORDER BY COUNT(*) DESC) AS place
        FROM vacancies AS v JOIN employers AS e ON e.employer_id = v.employer_id
        WHERE e.city IS NOT NULL
        GROUP BY e.city, e.employer_id
    ) AS t
    WHERE place <= 3
"""
