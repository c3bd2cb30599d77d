# wrong: dense places; card: "`RANK` was asked for"
top_employers = """
    SELECT city, employer_id, vacancies, place
    FROM (SELECT city, employer_id, vacancies, DENSE_RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place
          FROM (SELECT city, employer_id, COUNT(*) AS vacancies FROM vacancies
                WHERE city IS NOT NULL AND employer_id IS NOT NULL GROUP BY city, employer_id) AS sized) AS placed
    WHERE place <= 3
"""
