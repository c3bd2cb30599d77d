# right: a list of numbers, every gap asked for
elsewhere = """
    SELECT employer_id, name
    FROM employers
    WHERE employer_id IN (
        SELECT v.employer_id
        FROM vacancies AS v JOIN employers AS own ON own.employer_id = v.employer_id
        WHERE NOT v.city = own.city AND v.city IS NOT NULL AND own.city IS NOT NULL
    );
"""
