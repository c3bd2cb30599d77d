# right: a list of numbers, correlated by city
elsewhere = """
    SELECT employer_id, name FROM employers e
    WHERE employer_id IN (SELECT v.employer_id FROM vacancies v WHERE v.city != e.city)
"""
