# wrong: two tables know the column; card: "write whose you mean"
elsewhere = """
    SELECT employer_id, name FROM employers AS e JOIN vacancies AS v ON v.employer_id = e.employer_id WHERE v.city <> e.city
"""
