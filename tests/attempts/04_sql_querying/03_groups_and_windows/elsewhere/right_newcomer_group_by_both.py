# right: grouped by both columns
elsewhere = """
    SELECT e.employer_id, e.name
    FROM vacancies AS v
    JOIN employers AS e ON e.employer_id = v.employer_id
    WHERE v.city <> e.city
    GROUP BY e.employer_id, e.name
    ORDER BY e.name
"""
