# wrong: not at home means elsewhere; card: "keeps employers with no vacancy at home"
elsewhere = """
    SELECT e.employer_id, e.name
    FROM employers AS e
    WHERE e.city NOT IN (SELECT v.city FROM vacancies AS v WHERE v.employer_id = e.employer_id)
"""
