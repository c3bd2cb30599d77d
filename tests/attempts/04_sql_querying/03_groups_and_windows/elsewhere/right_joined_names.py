# right: keys first, names afterwards
elsewhere = """
    SELECT e.employer_id, e.name FROM employers AS e
    JOIN (SELECT DISTINCT v.employer_id FROM vacancies AS v JOIN employers AS h ON h.employer_id = v.employer_id AND h.city <> v.city) AS away
      ON away.employer_id = e.employer_id
"""
