# wrong SQ1: a gap taken for another city; card: "came along as another one"
elsewhere = """
    SELECT employer_id, name FROM employers AS e
    WHERE EXISTS (SELECT 1 FROM vacancies AS v WHERE v.employer_id = e.employer_id AND v.city IS DISTINCT FROM e.city)
"""
