# right: left join self
not_small = """
    SELECT a.employer_id, a.area_id, a.size_band
    FROM employers AS a
    LEFT JOIN employers AS b ON b.employer_id = a.employer_id AND b.size_band = '1-50'
    WHERE b.employer_id IS NULL
    ORDER BY a.area_id, a.employer_id
    LIMIT 12
"""
