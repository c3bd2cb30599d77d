# wrong: WHERE knows the place; card: "not there yet in `WHERE`"
top_employers = """
    SELECT city, employer_id, COUNT(*) AS vacancies,
           RANK() OVER (PARTITION BY city ORDER BY COUNT(*) DESC) AS place
    FROM vacancies
    WHERE city IS NOT NULL AND employer_id IS NOT NULL AND place <= 3
    GROUP BY city, employer_id
"""
