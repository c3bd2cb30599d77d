# right: DISTINCT over a counting window
top_employers = """
    WITH counted AS (
        SELECT DISTINCT city, employer_id, COUNT(*) OVER (PARTITION BY city, employer_id) AS vacancies
        FROM vacancies
    ), stated AS (
        SELECT * FROM counted WHERE city IS NOT NULL AND employer_id IS NOT NULL
    ), places AS (
        SELECT city, employer_id, vacancies, RANK() OVER (PARTITION BY city ORDER BY vacancies DESC) AS place
        FROM stated
    )
    SELECT * FROM places WHERE place IN (1, 2, 3) ORDER BY city, place
"""
