# right: the better ones counted by a join
top_employers = """
    SELECT *
    FROM (
        SELECT a.city, a.employer_id, a.vacancies, COUNT(b.employer_id) + 1 AS place
        FROM (SELECT city, employer_id, COUNT(*) AS vacancies FROM vacancies
              WHERE city IS NOT NULL AND employer_id IS NOT NULL GROUP BY city, employer_id) AS a
        LEFT JOIN (SELECT city, employer_id, COUNT(*) AS vacancies FROM vacancies
                   WHERE city IS NOT NULL AND employer_id IS NOT NULL GROUP BY city, employer_id) AS b
          ON b.city = a.city AND b.vacancies > a.vacancies
        GROUP BY a.city, a.employer_id, a.vacancies
    ) AS t
    WHERE t.place < 4
"""
