# wrong SQ5: a row for each vacancy; card: "a row for each vacancy that matches"
elsewhere = """
    SELECT e.employer_id, e.name
    FROM employers AS e JOIN vacancies AS v ON v.employer_id = e.employer_id
    WHERE v.city <> e.city
"""
