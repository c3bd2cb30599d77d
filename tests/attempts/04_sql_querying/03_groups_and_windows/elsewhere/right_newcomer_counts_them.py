# right: counted, then compared with 1
elsewhere = """
    SELECT t.employer_id, t.name
    FROM (
        SELECT e.employer_id, e.name,
               (SELECT count(*) FROM vacancies AS v WHERE v.employer_id = e.employer_id AND v.city != e.city) AS away
        FROM employers AS e
    ) AS t
    WHERE t.away >= 1
"""
