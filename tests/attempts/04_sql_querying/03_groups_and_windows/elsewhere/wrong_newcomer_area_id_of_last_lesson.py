# wrong: the columns of the last lesson's board; card: "read the column that PostgreSQL names"
elsewhere = """
    SELECT DISTINCT e.employer_id, e.name
    FROM employers AS e
    JOIN vacancies AS v ON v.employer_id = e.employer_id
    WHERE v.area_id <> e.area_id
"""
