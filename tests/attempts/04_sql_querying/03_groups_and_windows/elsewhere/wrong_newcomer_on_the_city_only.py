# wrong: a join is tied by what is compared; card: "nothing asks whose vacancy it is"
elsewhere = """
    SELECT DISTINCT e.employer_id, e.name
    FROM employers AS e
    JOIN vacancies AS v ON v.city <> e.city
"""
