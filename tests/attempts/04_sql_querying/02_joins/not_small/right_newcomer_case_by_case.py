# right: case by case
not_small = """
    SELECT employer_id, area_id, size_band
    FROM employers
    WHERE NOT (size_band IS NOT NULL AND size_band = '1-50')
    ORDER BY area_id ASC, employer_id ASC
    LIMIT 12 OFFSET 0
"""
