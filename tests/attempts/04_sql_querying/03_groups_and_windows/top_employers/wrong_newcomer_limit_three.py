# wrong: LIMIT 3 takes three in each city; card: "three rows in all"
top_employers = """
    SELECT city, employer_id, COUNT(*) AS vacancies,
           RANK() OVER (PARTITION BY city ORDER BY COUNT(*) DESC) AS place
    FROM vacancies
    WHERE city IS NOT NULL AND employer_id IS NOT NULL
    GROUP BY city, employer_id
    ORDER BY place
    LIMIT 3
"""
