# wrong: grouped by the city too; card: "group by nothing but"
often_remote = """
    SELECT employer_id, COUNT(*) AS vacancies FROM vacancies WHERE schedule = 'remote' AND employer_id IS NOT NULL
    GROUP BY employer_id, city HAVING COUNT(*) >= 3
"""
