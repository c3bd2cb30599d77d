# right: a gap filled before the comparison; positions in ORDER BY
not_small = """
    SELECT e.employer_id, e.area_id, e.size_band
    FROM employers e
    WHERE coalesce(e.size_band, 'not stated') <> '1-50'
    ORDER BY 2, 1
    FETCH FIRST 12 ROWS ONLY
"""
