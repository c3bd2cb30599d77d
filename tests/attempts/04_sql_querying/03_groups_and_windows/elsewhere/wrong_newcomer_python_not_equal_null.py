# wrong SQ1: every city differs from a gap; card: "an employer that states no city"
elsewhere = """
    SELECT DISTINCT e.employer_id, e.name
    FROM employers AS e
    JOIN vacancies AS v ON v.employer_id = e.employer_id
    WHERE v.city <> e.city OR e.city IS NULL
"""
