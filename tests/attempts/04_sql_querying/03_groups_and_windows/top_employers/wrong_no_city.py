# wrong: a city without a name; card: "a city of their own"
top_employers = """
    SELECT city, employer_id, vacancies, place
    FROM (SELECT city, employer_id, vacancies, RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place
          FROM (SELECT city, employer_id, COUNT(*) AS vacancies FROM vacancies
                WHERE employer_id IS NOT NULL GROUP BY city, employer_id) AS sized) AS placed
    WHERE place <= 3
"""
