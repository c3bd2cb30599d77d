# right: a join whose repeats are truly the same employer
elsewhere = """
    SELECT DISTINCT e.employer_id, e.name
    FROM employers AS e JOIN vacancies AS v ON v.employer_id = e.employer_id
    WHERE NOT v.city = e.city
"""
