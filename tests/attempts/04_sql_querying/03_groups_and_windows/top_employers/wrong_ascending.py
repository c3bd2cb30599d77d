# wrong: the fewest are first; card: "`DESC` is missing"
top_employers = """
    SELECT city, employer_id, vacancies, place
    FROM (SELECT city, employer_id, vacancies, RANK() OVER (PARTITION BY city ORDER BY vacancies) AS place
          FROM (SELECT city, employer_id, COUNT(*) AS vacancies FROM vacancies
                WHERE city IS NOT NULL AND employer_id IS NOT NULL GROUP BY city, employer_id) AS sized) AS placed
    WHERE place <= 3
"""
