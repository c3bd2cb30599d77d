# wrong: DISTINCT looks at the employer only; card: "two columns were asked for"
elsewhere = """
    SELECT DISTINCT e.employer_id, e.name, v.city
    FROM employers AS e
    JOIN vacancies AS v ON v.employer_id = e.employer_id
    WHERE v.city <> e.city
"""
